/** Hands a text to the browser as a file to be kept. */
export function saveFile(name: string, text: string, type: 'text/csv' | 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; released at once, some would find nothing.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
