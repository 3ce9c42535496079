/**
 * An id, a term or a code may be called `__proto__` or `constructor`. Whoever writes one of them into a plain object
 * changes every object of the process, or is told so here: the suite runs with nothing left to change.
 */
Object.freeze(Object.prototype)
