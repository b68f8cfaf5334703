#pragma once
// JSON → model, with everything that is wrong listed in one go: code, place and how to mend it.
// Nothing is thrown across this border; the bytes may be anybody's.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "model/dataset.h"

namespace avtal::load {

/// Both counted from 1; columns in code points, as editors count them.
struct Position {
  int line = 1;
  int column = 1;
  friend bool operator==(const Position&, const Position&) = default;
};

enum class Severity : std::uint8_t {
  error,    // something was not loaded
  warning,  // loaded, but somebody should look at it
  note,     // loaded; good to know
};

struct Issue {
  std::string code;  // stable, kebab-case; all codes are in load/codes.cpp
  Severity severity = Severity::error;
  std::string pointer;  // JSON Pointer (RFC 6901); "" is the whole file
  Position at;          // where the value starts (the key, for a key that nobody knows)
  model::LocalText message;
  model::LocalText mend;
};

/// What a file may hold, so that no file can make the page run out of memory or time.
struct Limits {
  std::size_t bytes = 64u << 20;
  int depth = 64;
  std::size_t values = 10'000'000;  // of all kinds, keys counted too
  std::size_t records = 200'000;    // in each list at the top
  std::size_t text_bytes = 4096;
  std::size_t issues = 1000;  // kept of errors, and as many of warnings and notes
};

struct Result {
  /// There whenever anything sound could be loaded. Missing only when the bytes are not JSON in
  /// UTF-8, not an object at the top, of another schemaVersion, or over a limit.
  std::optional<model::Dataset> dataset;
  std::vector<Issue> issues;  // sorted by position
};

/// What is faulty is left out, never guessed at: a faulty optional field is not loaded; a record
/// without a sound id, kind or name is left out, and so are the references to it.
Result load_dataset(std::string_view bytes, const Limits& limits = {});

}  // namespace avtal::load
