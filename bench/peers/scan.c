/* Every candidate of every asked member, row by row: cc -O3 -march=native scan.c -lm; then ./scan <folder> */
#include "parts.h"

int main(int argc, char **argv) {
  if (argc < 2) fail("use", "scan <folder>");
  read_layout(argv[1]);
  bind_layout();
  make_parts();
  uint32_t *seen = malloc(4 * (size_t)((size + 31) / 32));
  for (int round = 0; round < 2; round++)
    for (long q = 0; q < asked_count; q++) {
      double begun = now_us();
      prepare((int)asked[q]);
      kept_count = 0;
      floor_raw = threshold;
      memset(seen, 0, 4 * (size_t)((size + 31) / 32));
      for (int i = 0; i < reached_count; i++) {
        seen[reached[i] >> 5] |= 1u << (reached[i] & 31);
        int64_t rise = reached_most[i] - contacts_most;
        if (is_set(open_bits, reached[i]) && raw(most_sums[0] + rise, most_sums[1] + rise) >= floor_raw)
          look_at(reached[i], most_sums[0], most_sums[1], rise);
      }
      for (uint32_t place = 0; place < (uint32_t)size; place++)
        if (is_set(open_bits, place) && !is_set(seen, place)) look_at(place, most_sums[0], most_sums[1], 0);
      double us = now_us() - begun;
      if (round == 1) print_answer(us);
    }
  return 0;
}
