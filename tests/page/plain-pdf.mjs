/**
 * Makes PDFs of plain lines, as small as they can be.
 */

const HEIGHT = 792;
const LEADING = 16;

/** @param {readonly string[]} lines one under the other, on one page */
export function makePdf(lines) {
  return write(
    lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")})`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  );
}

/** A line in a font that is not embedded, encoded by predefined tables that every PDF reader must have. @param {string} line */
export function makeJapanesePdf(line) {
  return write(
    [`<${Buffer.from(line, "utf16le").swap16().toString("hex")}>`],
    "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UTF16-H /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >> ] >>",
  );
}

/** @param {readonly string[]} strings @param {string} font */
function write(strings, font) {
  const shown = strings.map((string) => `${string} Tj 0 -${LEADING} Td`);
  const height = Math.max(HEIGHT, LEADING * (strings.length + 8));
  const stream = `BT /F1 12 Tf 72 ${height - 92} Td ${shown.join("\n")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
