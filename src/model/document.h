#pragma once
// The documents that everything rests on.

#include <cstdint>
#include <string>
#include <vector>

#include "model/claim.h"
#include "model/record.h"

namespace avtal::model {

enum class DocumentKind : std::uint8_t {
  proposal,   // tjänsteskrivelse, förslag till beslut
  minutes,    // protokoll
  agreement,  // undertecknat avtal
  invoice,    // faktura
  other,      // annan handling
  external,   // a source outside the municipality's own file, such as an index publication
};

struct Document {
  std::string id;
  DocumentKind kind = DocumentKind::other;
  std::string kind_as_written;  // "tjänsteskrivelse"
  LocalText title;
  LocalText short_title;                         // how chips name it: "SON 2020-281"
  std::vector<Claim<std::string>> case_numbers;  // dnr, verbatim
  std::vector<Ref<Organization>> addressees;
  BoundedDate written;
  std::string url;     // https only; external documents
  std::string sha256;  // of the text that was read; may be empty
  std::string text;    // the file of its text, below the folder of the sources (1.1); may be empty
};

}  // namespace avtal::model
