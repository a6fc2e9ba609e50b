/** A window that pages are shown in. */
export interface WindowView {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

/** A small phone and a desk's screen, each in light and dark. Pixels. */
export const WINDOWS: readonly WindowView[] = [
  { name: 'phone, light', width: 375, height: 667, scheme: 'light' },
  { name: 'phone, dark', width: 375, height: 667, scheme: 'dark' },
  { name: 'desktop, light', width: 1280, height: 900, scheme: 'light' },
  { name: 'desktop, dark', width: 1280, height: 900, scheme: 'dark' },
];
