/**
 * Simplified Chinese messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "“{before}”与“{after}”的比较",
  "element.text": "带改动的文本",
  "element.list": "改动列表",
  "element.passages": "片段列表",
  "element.excerpt": "节选：{total} 处改动中的第 {first} 至 {last} 处。",
  "element.excerpt.none": "节选指定的改动不存在：共有 {n} 处改动。现显示全文。",
  "element.slow": "此页面不允许后台任务，比较这样长的文本时可能会停顿。",
  "element.failed.load": "有一份文本无法载入。",
  "element.failed.module": "比较的一部分未能载入，因此无法开始。请在联网后重新载入页面。",
  "element.failed.forbidden": "无法开始比较。比较需要 WebAssembly，而此浏览器或页面不允许。请换用其他浏览器。",
  "element.failed.trap": "比较这两份文本时失败。请重新载入页面重试。",
  "element.failed.memory": "比较时内存不足。请关闭其他标签页并重新载入页面，或在其他设备上打开。",
  "element.failed.ended": "浏览器可能因内存不足而中止了比较。请重新载入页面重试。",
  "element.failed.refused": "无法比较这两份文本。",
  "element.failed.view": "无法显示比较结果。",
  "element.failed.detail": "原因（英文）：{why}",

  "frame.nothing": "此框架显示两份文本的比较，但其网址不含文本。请在 Word for Word 的“导出”菜单中用“嵌入……”生成代码。",
  "frame.waiting": "正在等待外层页面提供两份文本。",
  "frame.broken": "此框架的网址已损坏（可能在传递中被截断），无法读取其中的文本。请重新复制代码。",
  "frame.newer": "此框架的网址由比这更新版本的 Word for Word 生成。",
  "frame.large": "此框架的网址所含文本超出这里可比较的长度。",
  "frame.origin": "此框架网址中的“{given}”不是来源（origin）。来源形如 https://example.org，不带路径。",
  "frame.refused": "外层页面发来了无法显示的内容：{why}。",
  "frame.refused.text": "“{name}”不是文本",
  "frame.refused.long": "文本超过 {limit} 个字符",
  "frame.refused.view": "“view”须为以下之一：{views}",
  "frame.refused.excerpt": "“excerpt”须为一个或两个数，例如 2-5",
  "frame.refused.option": "“options”含有“{name}”，它不是取 true 或 false 的选项",
  "frame.title": "“{before}”与“{after}”的比较",
  "frame.whole": "在 Word for Word 中打开",
  "frame.strange": "此框架的网址含有这里不认识的内容（{names}），比较结果可能与原来不同。",
  "frame.failed": "Word for Word 未能载入：{why}。",
});
