/** Where this device keeps files of the dataset that were seen or saved; the service worker writes to it too. */
export const DATA_CACHE = 'regioscope-data';
