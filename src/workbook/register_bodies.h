#pragma once
// The bodies that a register names, each perhaps in several spellings.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tables/table.h"
#include "workbook/json.h"

namespace avtal::workbook {

/// Bodies by what all their spellings have in common.
class RegisterBodies {
 public:
  RegisterBodies() = default;
  /// Each spelling of these is a body of its own.
  explicit RegisterBodies(const std::vector<std::string>& apart) : apart_(apart) {}
  /// Which body it is; `row` is where the name stands.
  std::size_t of(const std::string& name, const tables::Row& row, bool is_buyer);
  /// The body of the key, whatever its name is, with one more spelling of it.
  std::size_t with_key(const std::string& key, const std::string& name, const tables::Row& row);

  struct Spelling {
    int times = 0;
    int first_row = 0;
  };
  struct Body {
    std::string key;  // what the spellings have in common
    std::map<std::string, Spelling> spellings;
    bool is_buyer = false;
    int times = 0;
    std::string id;
    std::string number;                       // organisation number; empty: none
    std::optional<std::size_t> part_of = {};  // the body that it is an administration of
    /// The one that is used most; among equals the one without capitals throughout.
    const std::string& name() const;
  };
  std::vector<Body>& all() { return all_; }
  const std::vector<Body>& all() const { return all_; }

 private:
  std::vector<std::string> apart_;
  std::map<std::string, std::size_t> by_key_;
  std::vector<Body> all_;
};

/// Who publishes a register that does not say: the buyer that most rows name; empty without buyers.
std::string most_named_buyer(const RegisterBodies& bodies);
/// The list "organizations" of the file.
Json organizations_of(const RegisterBodies& bodies);

}  // namespace avtal::workbook
