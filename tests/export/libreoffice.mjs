/**
 * Opens Word documents in LibreOffice without a window, accepts or rejects all tracked changes, and returns the text.
 *
 * LibreOffice runs a macro in a temporary profile, so that no user's settings are read or changed.
 */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { zip } from "../../www/export/docx/zip.js";
import { unzip } from "./unzip.mjs";

const NAMES = ["soffice", "libreoffice"];

/** The program named in SOFFICE, or the first on PATH; `null` if there is none. */
export function findOffice() {
  const named = process.env.SOFFICE;
  if (named !== undefined && named !== "") return named;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // This folder does not contain it.
      }
    }
  }
  return null;
}

/** The separator of paragraphs in the macro's output. It occurs in no document. */
const END = "\u0001";

const MACRO = `
Sub Run
  Dim folder As String, at As Integer
  folder = Environ("WORD_FOR_WORD_DOCUMENTS")
  For at = 0 To CInt(Environ("WORD_FOR_WORD_COUNT")) - 1
    Settle(folder, at, "Accept")
    Settle(folder, at, "Reject")
  Next
  StarDesktop.terminate()
End Sub

Sub Settle(folder As String, at As Integer, what As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim nothing_more()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(folder & "/" & at & ".docx", "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & what & "AllTrackedChanges", "", 0, nothing_more())
  open_changes = 0
  redlines = document.Redlines.createEnumeration()
  Do While redlines.hasMoreElements()
    redlines.nextElement()
    open_changes = open_changes + 1
  Loop
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  answer = createUnoService("com.sun.star.io.TextOutputStream")
  answer.setOutputStream(files.openFileWrite(folder & "/" & at & "." & what))
  answer.setEncoding("UTF-8")
  answer.writeString(open_changes & Chr(1))
  paragraphs = document.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    answer.writeString(paragraphs.nextElement().getString() & Chr(1))
  Loop
  answer.closeOutput()
  document.close(True)
End Sub
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Settle"/>
</library:library>`;

/** Marks the profile as complete. LibreOffice would copy its own macros into a new profile. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">${MACRO.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</script:module>`;

/**
 * Returns a document without its comment. A LibreOffice without a window system crashes when it draws a comment.
 * @param {Uint8Array} bytes
 */
async function withoutComment(bytes) {
  const files = unzip(bytes);
  const body = files["word/document.xml"] ?? "";
  const bare = body.replace(/<w:commentRange(?:Start|End) [^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g, "");
  assert.equal(body.length - bare.length > 0, true);
  return zip({ ...files, "word/document.xml": bare });
}

/**
 * Converts a web page in several steps, each from the output of the one before.
 * @param {string} office
 * @param {string} page
 * @param {readonly (readonly [ending: string, filter: string])[]} steps
 * @returns {Promise<Buffer[]>} the output of each step
 */
export async function convert(office, page, steps) {
  const folder = await mkdtemp(join(tmpdir(), "word-for-word-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    let from = join(folder, "statement.html");
    await writeFile(from, page);
    // Opens the page in Writer, which has the filters for text documents.
    let into = ["--infilter=HTML (StarWriter)"];
    const written = [];
    for (const [ending, filter] of steps) {
      const asked = [...into, "--convert-to", `${ending}:${filter}`, "--outdir", out, from];
      await promisify(execFile)(office, [profile, "--headless", "--norestore", ...asked], { timeout: 120_000 });
      from = join(out, `statement.${ending}`);
      into = [];
      written.push(await readFile(from));
    }
    return written;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ paragraphs: string[], left: number }} Settled the text, and the number of changes that are still tracked */

/**
 * @param {string} office
 * @param {Uint8Array[]} documents
 * @returns {Promise<{ accepted: Settled, rejected: Settled }[]>}
 */
export async function settle(office, documents) {
  const folder = await mkdtemp(join(tmpdir(), "word-for-word-"));
  try {
    const standard = join(folder, "profile", "user", "basic", "Standard");
    await mkdir(standard, { recursive: true });
    await writeFile(join(standard, "..", "..", "registrymodifications.xcu"), SETTINGS);
    await writeFile(join(standard, "..", "script.xlc"), LIBRARIES);
    await writeFile(join(standard, "script.xlb"), LIBRARY);
    await writeFile(join(standard, "Settle.xba"), MODULE);
    await Promise.all(
      documents.map(async (bytes, at) => writeFile(join(folder, `${at}.docx`), await withoutComment(bytes))),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)(office, [profile, "--headless", "--norestore", "macro:///Standard.Settle.Run"], {
      env: {
        ...process.env,
        WORD_FOR_WORD_DOCUMENTS: pathToFileURL(folder).href,
        WORD_FOR_WORD_COUNT: String(documents.length),
      },
      timeout: 180_000,
    });
    /** @param {string} name @returns {Promise<Settled>} */
    const read = async (name) => {
      const [left, ...paragraphs] = (await readFile(join(folder, name), "utf8")).split(END).slice(0, -1);
      return { paragraphs, left: Number(left) };
    };
    return await Promise.all(
      documents.map(async (_, at) => ({ accepted: await read(`${at}.Accept`), rejected: await read(`${at}.Reject`) })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
