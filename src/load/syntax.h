#pragma once
// Plain words for bytes that are not JSON: what stands there and what to do about it.

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/claim.h"

namespace avtal::load {

/// What the parser knows when it gives up.
struct SyntaxFailure {
  enum class Kind {
    end_of_file,  // the bytes end too early
    text,         // inside a text: a line break, a bad escape
    number,       // a number that JSON does not have, or that is too large
    token,        // something that starts no JSON value
    order,        // a good token where it may not stand
    after_end,    // something after the whole
  };
  Kind kind = Kind::token;
  std::size_t start = 0;  // where the token starts
  std::size_t end = 0;    // just after the last byte that was read
  bool in_text = false;   // end_of_file: inside a text
  bool colon_missing = false;
  std::optional<std::size_t> opener;  // the innermost { or [ that is still open
};

struct SyntaxWords {
  std::size_t offset = 0;  // the place to show
  model::LocalText message;
  model::LocalText mend;
};

/// The words may contain {line}: the line of the opener.
SyntaxWords describe(std::string_view bytes, const SyntaxFailure& failure);

}  // namespace avtal::load
