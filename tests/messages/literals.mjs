/**
 * Extracts the string and template literals of a JavaScript module with a small lexer. Comments and regular expressions are skipped.
 */

/**
 * @typedef {object} Literal
 * @property {string} text of a template, with `VALUE` in the place of each `${…}`
 * @property {number} line from 1
 */

/** A `/` after one of these starts a regular expression. After anything else it divides. */
const BEFORE_EXPRESSION =
  /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield))\s*$/;

const REGULAR_EXPRESSION = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
/** Marks the place of a value in a template. */
export const VALUE = "<>";

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/y;

/** @param {string} source @returns {Literal[]} */
export function literalsIn(source) {
  /** @type {Literal[]} */
  const literals = [];
  let at = 0;
  let code = "";

  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(source) ?? [];
    at += found?.length ?? 0;
    return found;
  };

  /** Reads code up to the end of the source, or up to the brace that closes a `${`. @param {boolean} nested */
  const readCode = (nested) => {
    let depth = 0;
    while (at < source.length) {
      const start = at;
      if (take(COMMENT) !== undefined) continue;
      const quoted = take(STRING);
      if (quoted !== undefined) {
        literals.push({ text: unescaped(quoted.slice(1, -1)), line: lineOf(start) });
        code += '""';
        continue;
      }
      if (source[at] === "/" && BEFORE_EXPRESSION.test(code.slice(-20)) && take(REGULAR_EXPRESSION) !== undefined) {
        code += '""';
        continue;
      }
      const character = source[at++] ?? "";
      if (character === "`") {
        readTemplate(start);
        code += '""';
        continue;
      }
      if (character === "{") depth++;
      if (character === "}" && depth-- === 0 && nested) return;
      code += character;
    }
  };

  /** @param {number} start */
  const readTemplate = (start) => {
    let text = "";
    while (at < source.length && source[at] !== "`") {
      if (source.startsWith("${", at)) {
        at += 2;
        readCode(true);
        text += VALUE;
      } else if (source[at] === "\\") {
        text += source.slice(at, at + 2);
        at += 2;
      } else text += source[at++];
    }
    at++;
    literals.push({ text: unescaped(text), line: lineOf(start) });
  };

  /** @param {number} index */
  const lineOf = (index) => source.slice(0, index).split("\n").length;

  readCode(false);
  return literals;
}

/** @param {string} text */
function unescaped(text) {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))/gi, (_, braced, code, plain) =>
    plain === undefined ? String.fromCodePoint(Number.parseInt(braced ?? code, 16)) : plain,
  );
}
