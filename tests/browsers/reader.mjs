/**
 * The actions of a reader, by WebDriver.
 */

import { Key } from "selenium-webdriver";

/** @import { WebDriver, WebElement } from "selenium-webdriver" */

/** A time limit in milliseconds that suffices on a busy machine. */
const PATIENCE = 30_000;

/** Finds all elements of a selector; `>>>` enters the shadow roots of the elements before it. */
const FIND = `const find = (selector) =>
  selector.split(" >>> ").reduce(
    (roots, each) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(each)]),
    [document],
  );`;

export class Reader {
  /** @param {WebDriver} driver @param {string} address */
  constructor(driver, address) {
    this.driver = driver;
    this.address = address;
  }

  /** A new session of the page, with nothing kept from an earlier one. @param {string} [path] */
  async open(path = "/") {
    // The tab must forget its texts, and a change of the fragment would not reload the page. So it goes to an error page first.
    await this.driver.get(`${this.address}/elsewhere`);
    await this.ask("sessionStorage.clear()");
    await this.driver.get(this.address + path);
    await this.until("the page has started", "return document.querySelector('#page')?.hidden === false");
  }

  /** Any page. @param {string} path @param {string} [address] */
  async visit(path, address = this.address) {
    await this.driver.get(address + path);
  }

  /**
   * @template T
   * @param {string} script
   * @param {unknown[]} values
   * @returns {Promise<T>}
   */
  ask(script, ...values) {
    return this.driver.executeScript(script, ...values);
  }

  /** Waits until a script says so. @param {string} what @param {string} script @param {unknown[]} values */
  async until(what, script, ...values) {
    await this.driver.wait(() => this.ask(script, ...values), PATIENCE, `in vain until ${what}`);
  }

  /** @param {string} selector @returns {Promise<WebElement>} what it names, when it is in sight */
  async see(selector) {
    await this.until(
      `${selector} is in sight`,
      `${FIND} return find(arguments[0])[0]?.checkVisibility() === true`,
      selector,
    );
    return this.ask(`${FIND} return find(arguments[0])[0]`, selector);
  }

  /** @param {string} selector */
  async press(selector) {
    const element = await this.see(selector);
    await this.until(`${selector} can be pressed`, "return !arguments[0].disabled", element);
    await element.click();
  }

  /** @param {string[]} keys goes to what has the focus */
  async type(...keys) {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Pastes a text over what is there, as the page sees it. @param {"before" | "after"} side @param {string} text */
  async write(side, text) {
    const area = await this.see(`#${side}`);
    await this.ask(
      `const [area, text] = arguments;
       area.focus();
       area.select();
       document.execCommand("insertText", false, text);`,
      area,
      text,
    );
  }

  /** Gives a file to the page as its own dialogue would. @param {"before" | "after"} side @param {string} name @param {Buffer} content */
  async openFile(side, name, content) {
    await this.ask(
      `const [side, name, content] = arguments;
       const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
       const files = new DataTransfer();
       files.items.add(new File([bytes], name));
       const input = document.querySelector("#text-" + side + " input[type=file]");
       input.files = files.files;
       input.dispatchEvent(new Event("change", { bubbles: true }));`,
      side,
      name,
      content.toString("base64"),
    );
  }

  /** @param {string} selector @param {RegExp} pattern */
  async reads(selector, pattern) {
    await this.until(
      `${selector} reads ${pattern}`,
      `${FIND} const [element] = find(arguments[0]);
       return new RegExp(arguments[1], arguments[2]).test(element?.value ?? element?.textContent ?? "")`,
      selector,
      pattern.source,
      pattern.flags,
    );
  }

  /** @param {string} selector @returns {Promise<string[]>} the texts of all that it names */
  texts(selector) {
    return this.ask(`${FIND} return find(arguments[0]).map((element) => element.textContent)`, selector);
  }

  /** Waits for these texts. @param {string} selector @param {string[]} wanted */
  async shows(selector, wanted) {
    /** @type {string[]} */
    let found = [];
    const same = async () => {
      found = await this.texts(selector);
      return JSON.stringify(found) === JSON.stringify(wanted);
    };
    await this.driver.wait(same, PATIENCE).catch((error) => {
      throw new Error(`${selector} shows ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`, { cause: error });
    });
  }
}

export { Key };
