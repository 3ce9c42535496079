/*
 * The typed arrays of kontor's columns, as bench/layout.ts writes them: an index of `name type count offset` lines and a
 * blob. Both programs read the same arrays and work with the same records, so that only language and compiler differ.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <time.h>

typedef struct { char name[64]; char type[8]; long count; long offset; } Entry;

static Entry *entries;
static int entry_count;
static char *blob;

static void fail(const char *what, const char *which) {
  fprintf(stderr, "%s: %s\n", what, which);
  exit(1);
}

static void read_layout(const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/layout.txt", folder);
  FILE *index = fopen(path, "r");
  if (!index) fail("cannot read", path);
  entries = malloc(1024 * sizeof *entries);
  while (entry_count < 1024) {
    Entry *e = &entries[entry_count];
    if (fscanf(index, "%63s %7s %ld %ld", e->name, e->type, &e->count, &e->offset) != 4) break;
    entry_count++;
  }
  fclose(index);
  snprintf(path, sizeof path, "%s/layout.bin", folder);
  FILE *data = fopen(path, "rb");
  if (!data) fail("cannot read", path);
  fseek(data, 0, SEEK_END);
  long length = ftell(data);
  rewind(data);
  blob = aligned_alloc(4096, (size_t)(length + 4095) & ~(size_t)4095);
  if (fread(blob, 1, (size_t)length, data) != (size_t)length) fail("cut short", path);
  fclose(data);
}

/* An array of the layout, or NULL; the caller knows its type. */
static void *array(const char *name, long *count) {
  for (int i = 0; i < entry_count; i++)
    if (strcmp(entries[i].name, name) == 0) {
      if (count) *count = entries[i].count;
      return blob + entries[i].offset;
    }
  if (count) *count = 0;
  return NULL;
}

static void *array_of(const char *kind, int number, const char *what, long *count) {
  char name[64];
  snprintf(name, sizeof name, "%s%d.%s", kind, number, what);
  return array(name, count);
}

static double now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* One field: sets of terms, each kept once. `kind` 1: the row has four terms of two bytes, the sets stand apart. */
typedef struct {
  int kind, at;
  uint32_t *starts, *terms, *holders, *sets;
  long set_count;
} Field;

enum { OVERLAP, AFFINITY, CONTACTS, RECORD };

typedef struct {
  int shape, x, y, half, weight, peak, mean, at, market, symmetric;
  int32_t *points;      /* by value 0 … 1000 */
  uint32_t *xs, *ys;    /* of an affinity: term to row and column of `cells` */
  uint16_t *cells;      /* one more than the cell, 0 for unknown */
  int cells_width;
} Signal;

static int size, width, k, signal_count, term_count;
static int64_t bias, even, less, scale, threshold, least_confidence;
static int32_t *rows;
static uint32_t *rank_of, *open_bits;
static uint32_t *tie_starts, *tie_contacts;
static uint16_t *tie_strengths, *tie_rarities;
static uint32_t *through_starts, *through_terms; /* of a region: what it can be held through */
static uint32_t *region_starts, *region_terms;   /* of a country: the regions it belongs to */
static uint32_t *asked;
static long asked_count;
static Field fields[32];
static int field_count;
static Signal signals[32];

static void bind_layout(void) {
  int64_t *policy = array("policy", NULL);
  size = (int)policy[0]; width = (int)policy[1]; k = (int)policy[2];
  signal_count = (int)policy[3]; field_count = (int)policy[4]; term_count = (int)policy[5];
  bias = policy[6]; even = policy[7]; less = policy[8]; scale = policy[9]; threshold = policy[10];
  least_confidence = policy[11];
  rows = array("rows", NULL);
  rank_of = array("rank", NULL);
  open_bits = array("open", NULL);
  tie_starts = array("ties.starts", NULL);
  tie_contacts = array("ties.contacts", NULL);
  tie_strengths = array("ties.strengths", NULL);
  tie_rarities = array("ties.rarities", NULL);
  through_starts = array("through.starts", NULL);
  through_terms = array("through.terms", NULL);
  region_starts = array("regions.starts", NULL);
  region_terms = array("regions.terms", NULL);
  asked = array("asked", &asked_count);
  for (int i = 0; i < field_count; i++) {
    int32_t *meta = array_of("field", i, "meta", NULL);
    long starts;
    fields[i] = (Field){ .kind = meta[0], .at = meta[1], .starts = array_of("field", i, "starts", &starts),
      .terms = array_of("field", i, "terms", NULL), .holders = array_of("field", i, "holders", NULL),
      .sets = array_of("field", i, "sets", NULL) };
    fields[i].set_count = starts - 1;
  }
  for (int i = 0; i < signal_count; i++) {
    int32_t *meta = array_of("signal", i, "meta", NULL);
    signals[i] = (Signal){ .shape = meta[0], .x = meta[1], .y = meta[2], .half = meta[3], .weight = meta[4],
      .peak = meta[5], .mean = meta[6], .at = meta[7], .market = meta[8], .symmetric = meta[9], .cells_width = meta[10],
      .points = array_of("signal", i, "points", NULL), .xs = array_of("signal", i, "xs", NULL),
      .ys = array_of("signal", i, "ys", NULL), .cells = array_of("signal", i, "cells", NULL) };
  }
}

static inline uint32_t set_of(const Field *field, int place) {
  return field->kind ? field->sets[place] : (uint32_t)rows[(long)place * width + field->at];
}
