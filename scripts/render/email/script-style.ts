import { scriptOf } from '../fonts/stacks.js';

/** No mail program loads fonts: these are ours, and then what systems have for each script. */
const FONTS: Readonly<Record<string, string>> = {
  Arab: "Vazirmatn, 'Segoe UI', 'Geeza Pro', Tahoma, Arial, sans-serif",
  Hans: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  Hant: "'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif",
  Kore: "'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
};

/** What Windows has for each script; Outlook there takes Times for a font that is not installed. */
const WINDOWS_FONTS: Readonly<Record<string, string>> = {
  Arab: "'Segoe UI', Tahoma, sans-serif",
  Hans: "'Microsoft YaHei', sans-serif",
  Hant: "'Microsoft JhengHei', sans-serif",
  Kore: "'Malgun Gothic', sans-serif",
};

/** CSS for Outlook on Windows. */
export function outlookStyle(locale: string): string {
  const fonts = WINDOWS_FONTS[scriptOf(locale)] ?? "'Segoe UI', Arial, sans-serif";
  return `td, p, li, h1, h2, h3, a, span { font-family: ${fonts} !important; }`;
}

/** What a language's script asks of an e-mail's type, over email.css. Empty for Latin and Cyrillic. */
export function mailScriptStyle(locale: string): string {
  const script = scriptOf(locale);
  const fonts = FONTS[script];
  if (fonts === undefined) return '';
  return `.sheet-cell, .sender, h1, .denials h2, .words h2 { font-family: ${fonts}; }
.sheet-cell { line-height: 1.75; }
h1, .denials h2, .words h2 { line-height: 1.4; }
.words em { font-style: normal; font-weight: bold; }
${script === 'Kore' ? '.words { word-break: keep-all; }' : ''}
`;
}
