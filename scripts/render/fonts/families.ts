/** A weight and style of a family. */
export interface Cut {
  weight: 400 | 600 | 700;
  style: 'normal' | 'italic';
}

export type FamilyName =
  | 'Public Sans'
  | 'Source Serif 4'
  | 'Source Sans 3'
  | 'Vazirmatn'
  | 'Noto Sans SC'
  | 'Noto Sans TC'
  | 'Noto Sans KR'
  | 'Noto Sans Symbols'
  | 'Noto Sans Symbols 2';

/** A family and the package that holds it. */
export interface Family {
  name: FamilyName;
  package: string;
  /** Cuts that the styles use; any other would be drawn by distorting these. */
  cuts: readonly Cut[];
}

const UPRIGHT: readonly Cut[] = [
  { weight: 400, style: 'normal' },
  { weight: 700, style: 'normal' },
];

const WITH_ITALIC: readonly Cut[] = UPRIGHT.flatMap(({ weight }) => [
  { weight, style: 'normal' as const },
  { weight, style: 'italic' as const },
]);

const HEADING: readonly Cut[] = [
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
];

/** All under the SIL Open Font License 1.1. */
const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  'Public Sans': { name: 'Public Sans', package: '@fontsource/public-sans', cuts: WITH_ITALIC },
  'Source Serif 4': { name: 'Source Serif 4', package: '@fontsource/source-serif-4', cuts: HEADING },
  'Source Sans 3': { name: 'Source Sans 3', package: '@fontsource/source-sans-3', cuts: WITH_ITALIC },
  Vazirmatn: {
    name: 'Vazirmatn',
    package: '@fontsource/vazirmatn',
    cuts: UPRIGHT,
  },
  'Noto Sans SC': { name: 'Noto Sans SC', package: '@fontsource/noto-sans-sc', cuts: UPRIGHT },
  'Noto Sans TC': { name: 'Noto Sans TC', package: '@fontsource/noto-sans-tc', cuts: UPRIGHT },
  'Noto Sans KR': { name: 'Noto Sans KR', package: '@fontsource/noto-sans-kr', cuts: UPRIGHT },
  'Noto Sans Symbols': {
    name: 'Noto Sans Symbols',
    package: '@fontsource/noto-sans-symbols',
    cuts: UPRIGHT,
  },
  'Noto Sans Symbols 2': {
    name: 'Noto Sans Symbols 2',
    package: '@fontsource/noto-sans-symbols-2',
    cuts: [{ weight: 400, style: 'normal' }],
  },
};

/** Filings are set in serifs throughout (filing.css), which needs more cuts of them. */
export type Setting = 'notice' | 'filing';

export function family(name: FamilyName, setting: Setting = 'notice'): Family {
  const found = FAMILIES[name];
  if (setting === 'notice' || name !== 'Source Serif 4') return found;
  return { ...found, cuts: [...WITH_ITALIC, ...HEADING] };
}

export function familyNames(): FamilyName[] {
  return Object.keys(FAMILIES) as FamilyName[];
}
