// SPDX-License-Identifier: EUPL-1.2
/** Namespaces that the readers know, each with the one prefix that the code uses. */
const OOXML = 'http://schemas.openxmlformats.org/'
const STRIKT = 'http://purl.oclc.org/ooxml/'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'

export const NAAMRUIMTEN: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  [`${OOXML}wordprocessingml/2006/main`, 'w:'],
  [`${STRIKT}wordprocessingml/main`, 'w:'],
  [`${OOXML}officeDocument/2006/relationships`, 'r:'],
  [`${STRIKT}officeDocument/relationships`, 'r:'],
  [`${OOXML}package/2006/relationships`, 'rel:'],
  [`${OOXML}package/2006/content-types`, 'ct:'],
  [`${OOXML}drawingml/2006/main`, 'a:'],
  [`${STRIKT}drawingml/main`, 'a:'],
  [`${OOXML}officeDocument/2006/math`, 'm:'],
  [`${STRIKT}officeDocument/math`, 'm:'],
  [`${OOXML}markup-compatibility/2006`, 'mc:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  [`${ODF}office:1.0`, 'office:'],
  [`${ODF}text:1.0`, 'text:'],
  [`${ODF}table:1.0`, 'table:'],
  [`${ODF}style:1.0`, 'style:'],
  [`${ODF}drawing:1.0`, 'draw:'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo:'],
  [`${ODF}svg-compatible:1.0`, 'svg:'],
  [`${ODF}manifest:1.0`, 'manifest:'],
  [`${ODF}script:1.0`, 'script:'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext:'],
  ['http://www.w3.org/1999/xlink', 'xlink:'],
])
