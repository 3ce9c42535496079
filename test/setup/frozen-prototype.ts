/**
 * An id, a term or a code may be called `__proto__` or `constructor`. Whoever writes one of them into a plain object
 * changes every object of the process, or is told so here: the suite runs with nothing left to change.
 *
 * Property by property, which comes to the same as `Object.freeze`: that makes V8 look for elements in the prototype of
 * every array from then on, and the suite takes three times as long.
 */
Object.preventExtensions(Object.prototype)
for (const key of Reflect.ownKeys(Object.prototype)) {
  const isValue = 'value' in Object.getOwnPropertyDescriptor(Object.prototype, key)!
  Object.defineProperty(Object.prototype, key, { configurable: false, ...(isValue ? { writable: false } : {}) })
}
if (!Object.isFrozen(Object.prototype)) throw new Error('Object.prototype can be changed')
