/**
 * An expression for one of the extension's own pages: the SHA-256 of all that its databases, its storage and its part of
 * the disk hold, as hexadecimal digits.
 */
export const storeHash = `(async () => {
  const parts = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    for (const table of db.objectStoreNames) {
      const asked = db.transaction(table).objectStore(table).getAll();
      parts.push(name, table, await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); }));
    }
    db.close();
  }
  const { storage } = globalThis.browser ?? chrome;
  parts.push(await storage.local.get(null), { ...localStorage });
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) parts.push(name);
  const bytes = new TextEncoder().encode(JSON.stringify(parts, (_, value) => value instanceof Uint8Array ? [...value] : value));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})()`;
