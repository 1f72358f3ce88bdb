// xml FILE: the limit of reading XML.
//
// Parses a file that is in memory with libxml2's SAX2 push parser and handlers that do nothing but
// count. Prints the seconds that it takes.

#include <fcntl.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stopwatch.h"

static size_t elements, texts;

static void begins(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                   int namespaces, const xmlChar **declared, int attributes, int defaulted,
                   const xmlChar **values) {
  (void)context, (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared;
  (void)attributes, (void)defaulted, (void)values;
  elements++;
}

static void ends(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context, (void)name, (void)prefix, (void)uri;
}

static void characters(void *context, const xmlChar *text, int count) {
  (void)context, (void)text;
  texts += (size_t)count;
}

int main(int count, char **arguments) {
  struct stat status;
  int file = count == 2 ? open(arguments[1], O_RDONLY) : -1;
  if (file < 0 || fstat(file, &status) != 0 || status.st_size == 0) {
    fprintf(stderr, "usage: xml FILE\n");
    return 64;
  }
  size_t size = (size_t)status.st_size;
  const char *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (bytes == MAP_FAILED) return 1;
  xmlSAXHandler events = {.initialized = XML_SAX2_MAGIC,
                          .startElementNs = begins,
                          .endElementNs = ends,
                          .characters = characters,
                          .ignorableWhitespace = characters};
  double start = seconds_now();
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&events, NULL, NULL, 0, NULL);
  xmlCtxtUseOptions(context, XML_PARSE_NONET);
  size_t chunk = 64 * 1024;
  for (size_t at = 0; at < size; at += chunk) {
    xmlParseChunk(context, bytes + at, (int)(size - at < chunk ? size - at : chunk), 0);
  }
  xmlParseChunk(context, NULL, 0, 1);
  printf("%.9f\n", seconds_now() - start);
  if (!context->wellFormed || elements == 0 || texts == 0) {
    fprintf(stderr, "the file is not well-formed\n");
    return 1;
  }
  return 0;
}
