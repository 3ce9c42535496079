import { createRandom } from '../../oracle/worlds/random.ts'

/** Sets a mark that a test can look for; no script of a name may ever do so. */
const RUN = 'document.documentElement.dataset.run=1'

const PIECES: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `" onfocus="${RUN}" autofocus x="`,
  `'><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `javascript:${RUN}`,
  `<a href="javascript:${RUN}">x</a>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<!--<script>${RUN}//-->`,
  `]]><script>${RUN}</script>`,
  `<math><mtext></mtext><script>${RUN}</script>`,
  `<style>@import 'x';</style><base href=x>`,
  `\u0000<script>${RUN}</script>`,
  '\u202e\u2028\u2029',
  '</title>',
  '</dialog>',
  '&lt;script&gt;',
  '%3Cscript%3E',
  '\\u003cscript\\u003e',
  String.fromCodePoint(0xf0000),
]

/** So many different names, each of one to three such pieces and some plain text between. */
export function hostileNames(count: number, seed: number): readonly string[] {
  const random = createRandom(seed)
  const plain = ['', ' ', 'Pumpen GmbH', 'Makina A.Ş.', '\n', '\t']
  return Array.from({ length: count }, (_, i) => {
    const parts = Array.from({ length: random.whole(1, 3) }, () => random.pick(plain) + random.pick(PIECES))
    return `${parts.join('')}${i}`
  })
}
