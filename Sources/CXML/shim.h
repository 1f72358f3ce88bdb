// Debian's libxml2 names ICU's headers, of another release than the ICU within Foundation. A module that
// sees both does not compile, and nothing here uses what they add.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
