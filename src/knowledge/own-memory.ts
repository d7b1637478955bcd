/**
 * The same plain data, its arrays in memory of their own. What `v8.deserialize` gives may view what was read, and then keeps all
 * of it in memory.
 */
export function withOwnMemory<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(withOwnMemory) as Data;
  if (!ArrayBuffer.isView(data)) {
    return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, withOwnMemory(part)])) as Data;
  }
  const isOwn = data.byteLength === data.buffer.byteLength;
  return isOwn ? data : ((data as unknown as Uint8Array).slice() as unknown as Data);
}
