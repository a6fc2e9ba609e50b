import { franc } from 'franc';
import { LANGUAGES, type Language } from './languages.js';

/** What statistics say of a text. */
export interface Detected {
  language: Language | 'zh';
  /** 0 to 1. */
  probability: number;
}

type Identify = (text: string) => Detected | undefined;

const CODES: Record<string, Language | 'zh'> = {
  eng: 'en',
  spa: 'es',
  cmn: 'zh',
  vie: 'vi',
  kor: 'ko',
  tgl: 'tl',
  rus: 'ru',
  arb: 'ar',
  hat: 'ht',
  fra: 'fr',
  por: 'pt',
};

/** Shortest text, in UTF-16 units, that statistics are asked about. */
const LEAST = 25;
const MOST_BYTES = 2048;
/** Below this, cld3 is as often wrong as right on sentences of this length. */
const RELIABLE = 0.7;

let identify: Identify = withFranc;
let loading: Promise<void> | undefined;

/**
 * Loads the better of two detectors, once: the compact language detector (WebAssembly, inside its package, no
 * network). Without it, or where it cannot be loaded, trigram statistics answer, at once and a little less well.
 */
export function loadLanguageDetector(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const { loadModule } = await import('cld3-asm');
    const factory = await loadModule();
    const identifier = factory.create(0, MOST_BYTES);
    identify = (text) => {
      const { language, probability } = identifier.findLanguage(text);
      const known = language === 'fil' ? 'tl' : [...LANGUAGES, 'zh' as const].find((tag) => tag === language);
      return known && probability >= RELIABLE ? { language: known, probability } : undefined;
    };
  } catch {
    identify = withFranc;
  }
}

/** The language of a text by its letters; undefined for texts that are too short, and for doubtful ones. */
export function detect(text: string): Detected | undefined {
  return text.length < LEAST ? undefined : identify(text);
}

function withFranc(text: string): Detected | undefined {
  const language = CODES[franc(text, { only: Object.keys(CODES), minLength: LEAST })];
  return language ? { language, probability: RELIABLE } : undefined;
}
