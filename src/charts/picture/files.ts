import { composePicture, type Picture } from './composePicture';
import { svgFile } from './svg';

/** Pixels of the picture for every pixel of the page: sharp in print and on fine screens. */
const PNG_SCALE = 2;

/** The picture as an SVG file. */
export function svgBlob(picture: Picture): Blob {
  return new Blob([svgFile(compose(picture).element)], { type: 'image/svg+xml' });
}

/** The picture as a PNG file at twice its size. Rejects if the browser cannot draw it. */
export async function pngBlob(picture: Picture): Promise<Blob> {
  const { element, width, height } = compose(picture);
  const address = URL.createObjectURL(new Blob([svgFile(element)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PNG_SCALE;
    canvas.height = height * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function csvBlob(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download reads the address after this turn; revoking it at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function compose(picture: Picture) {
  const context = document.createElement('canvas').getContext('2d');
  return composePicture(picture, (text, font) => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  });
}
