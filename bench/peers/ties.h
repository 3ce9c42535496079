#include "parts.h"

/* Ties: paths over one contact, bounded by walking from who asks over the contacts that know fewest. */
static uint16_t *own_ties;
static double *path_sums;
static uint32_t *reached;
static int64_t *reached_most;
static int reached_count, asking = -1;
static int64_t contacts_most, contacts_top, contacts_none;

static inline uint32_t degree(uint32_t place) { return tie_starts[place + 1] - tie_starts[place]; }

static int value_of_paths(double sum, const Signal *s) {
  if (s->peak < 0) return (int)floor(1000 * sum / (sum + s->half));
  double low = sum < s->peak ? sum : s->peak, high = sum < s->peak ? s->peak : sum;
  return (int)floor(1000 * low / high);
}

static int64_t bound_paths(double least, double rest, const Signal *s) {
  int v = value_of_paths(least, s), w = value_of_paths(least + rest, s);
  int low = v < w ? v : w, high = v < w ? w : v;
  if (s->peak >= 0 && least <= s->peak && s->peak <= least + rest) high = 1000;
  return s->points[low] > s->points[high] ? s->points[low] : s->points[high];
}

static int by_degree(const void *p, const void *q) {
  uint32_t a = *(const uint32_t *)p, b = *(const uint32_t *)q;
  uint32_t da = degree(tie_contacts[a]), db = degree(tie_contacts[b]);
  return da != db ? (da < db ? -1 : 1) : (a < b ? -1 : a > b);
}

static void prepare_contacts(int place) {
  static uint32_t *order;
  const Signal *s = &signals[contacts_signal];
  if (!own_ties) {
    own_ties = calloc((size_t)size, 2); path_sums = calloc((size_t)size, 8);
    reached = malloc(4 * (size_t)size); reached_most = malloc(8 * (size_t)size); order = malloc(4 * (size_t)size);
  }
  if (asking >= 0) for (uint32_t j = tie_starts[asking]; j < tie_starts[asking + 1]; j++) own_ties[tie_contacts[j]] = 0;
  for (int i = 0; i < reached_count; i++) path_sums[reached[i]] = 0;
  reached_count = 0;
  contacts_top = 0;
  asking = place;
  uint32_t begin = tie_starts[place], end = tie_starts[place + 1];
  for (uint32_t j = begin; j < end; j++) own_ties[tie_contacts[j]] = tie_strengths[j];
  contacts_none = s->points[value_of_paths(0, s)];
  contacts_most = begin == end || contacts_none < 0 ? 0 : contacts_none;
  int64_t highest = s->points[0] > s->points[1000] ? s->points[0] : s->points[1000];
  if (begin == end || highest <= (contacts_none > 0 ? contacts_none : 0)) return;
  int count = 0;
  for (uint32_t j = begin; j < end; j++) order[count++] = j;
  qsort(order, (size_t)count, 4, by_degree);
  int64_t left = STEPS;
  double rest = 0;
  for (int i = 0; i < count; i++) {
    uint32_t c = tie_contacts[order[i]];
    left -= degree(c);
    if (left < 0) { rest += (double)tie_strengths[order[i]] * tie_rarities[c]; continue; }
    for (uint32_t j = tie_starts[c]; j < tie_starts[c + 1]; j++) {
      uint32_t b = tie_contacts[j];
      int64_t path = (int64_t)tie_strengths[order[i]] * tie_strengths[j] * tie_rarities[c] / 1000;
      if ((int)b == place || path == 0) continue;
      if (path_sums[b] == 0) reached[reached_count++] = b;
      path_sums[b] += (double)path;
    }
  }
  int64_t other = bound_paths(0, rest, s);
  contacts_most = other > 0 ? other : 0;
  for (int i = 0; i < reached_count; i++) {
    reached_most[i] = bound_paths(path_sums[reached[i]], rest, s);
    if (reached_most[i] > contacts_top) contacts_top = reached_most[i];
  }
}

static int64_t contact_points(uint32_t b) {
  const Signal *s = &signals[contacts_signal];
  if (degree((uint32_t)asking) == 0 || degree(b) == 0) return 0;
  int64_t sum = 0;
  if (degree(b) <= 16 + 4 * degree((uint32_t)asking)) {
    for (uint32_t j = tie_starts[b]; j < tie_starts[b + 1]; j++) {
      uint32_t c = tie_contacts[j];
      if (own_ties[c]) sum += (int64_t)own_ties[c] * tie_strengths[j] * tie_rarities[c] / 1000;
    }
  } else {
    for (uint32_t i = tie_starts[asking]; i < tie_starts[asking + 1]; i++) {
      uint32_t c = tie_contacts[i], low = tie_starts[b], high = tie_starts[b + 1];
      while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (tie_contacts[middle] < c) low = middle + 1; else high = middle;
      }
      if (low < tie_starts[b + 1] && tie_contacts[low] == c)
        sum += (int64_t)tie_strengths[i] * tie_strengths[low] * tie_rarities[c] / 1000;
    }
  }
  return s->points[value_of_paths((double)sum, s)];
}
