/* Every candidate of every asked member, row by row: gcc -O3 -march=native scan.c -lm; then ./scan <folder> */
#include "look.h"

static uint32_t *seen;

static void scan(int place) {
  prepare(place);
  kept_count = 0;
  floor_raw = threshold;
  memset(seen, 0, 4 * (size_t)((size + 31) / 32));
  for (int i = 0; i < reached_count; i++) {
    seen[reached[i] >> 5] |= 1u << (reached[i] & 31);
    int64_t rise = reached_most[i] - contacts_most;
    if (is_set(open_bits, reached[i]) && raw(most_sums[0] + rise, most_sums[1] + rise) >= floor_raw)
      look_at(reached[i], most_sums[0], most_sums[1], rise);
  }
  for (uint32_t other = 0; other < (uint32_t)size; other++)
    if (is_set(open_bits, other) && !is_set(seen, other)) look_at(other, most_sums[0], most_sums[1], 0);
}

int main(int argc, char **argv) {
  if (argc < 2) fail("use", "scan <folder>");
  read_layout(argv[1]);
  bind_layout();
  make_parts();
  seen = malloc(4 * (size_t)((size + 31) / 32));
  print_answers(scan);
  return 0;
}
