import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Paints a PDF's pages; returns the pixels of each, and its size before them. */
export type PagePainter = (bytes: Uint8Array) => Promise<Buffer[]>;

interface Canvas {
  canvas: { width: number; height: number };
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
}

interface CanvasFactory {
  create(width: number, height: number): Canvas;
}

/** Paints with pdf.js, on the canvas that it has in Node (@napi-rs/canvas, optional); or says why this machine can't. */
export async function pagePainter(): Promise<PagePainter | string> {
  try {
    await import('@napi-rs/canvas' as string);
    return paintPages;
  } catch (error) {
    return `Pages were not compared as pictures: @napi-rs/canvas cannot be loaded (${(error as Error).message})`;
  }
}

async function paintPages(bytes: Uint8Array): Promise<Buffer[]> {
  // pdf.js keeps the bytes that it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const factory = document.canvasFactory as CanvasFactory;
    const pictures: Buffer[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas, canvasContext: context, viewport }).promise;
      const { width, height } = canvas;
      const pixels = context.getImageData(0, 0, width, height).data;
      pictures.push(Buffer.concat([Buffer.from(`${width}x${height} `), Buffer.from(pixels)]));
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}
