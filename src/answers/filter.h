#pragma once
// The part of a dataset that somebody wants to see.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// Where an agreement stands on a day. One may be in several.
enum class Standing : std::uint8_t {
  in_force,
  ended,
  coming,    // begins later
  unclear,   // perhaps in force, or no document says
  proposed,  // some term of it is only proposed, or it is not concluded
  withdrawn,
};
inline constexpr Standing kStandings[] = {Standing::in_force, Standing::ended,
                                          Standing::coming,   Standing::unclear,
                                          Standing::proposed, Standing::withdrawn};

/// What links call it: "i-kraft", "upphort", "kommande", "oklart", "foreslaget", "aterkallat".
std::string_view key_of(Standing standing);
std::optional<Standing> standing_of(std::string_view key);
/// Of a kind of agreement: lower case, with a hyphen for each space ("överfört-uppdrag").
std::string kind_key(std::string_view kind);

/// Within a list any one will do; all lists that are not empty must be met.
struct Filter {
  std::vector<std::string>
      committees;                     // a party, or one that a party belongs to, or pays or is paid
  std::vector<std::string> services;  // or what it is a part of
  std::vector<std::string> kinds;     // keys
  std::vector<std::string> statuses;  // keys
  std::vector<std::string> documents;  // anything about the agreement or its money rests on it
  std::optional<int> from_year;        // perhaps in force in or after, and …
  std::optional<int> to_year;  // … in or before. Nobody knows when: not ruled out; withdrawn
                               // ones never are
  bool empty() const;
  friend bool operator==(const Filter&, const Filter&) = default;
};

struct Filtered {
  model::Dataset dataset;
  std::size_t agreements = 0;  // of the whole dataset
  std::size_t hidden = 0;      // agreements that are left out
  std::size_t context = 0;     // kept although they do not match; see below
  std::size_t services_hidden = 0;
};

/// The agreements that match, and what belongs to them. So that what is shown says nothing false by
/// what is left out, a service that stays keeps all its base agreements: they decide whether it is
/// in force, who is responsible and where documents are missing. Supplements that do not match are
/// left out with their money. What else stays: handovers, events, questions and money about what
/// stays, the organisations and price indexes these name, the changes of those organisations, and
/// the documents that all of it rests on. A service without any agreement stays only when nothing
/// but services and years are asked for. References are renumbered as by known_on; colours of
/// services do not change.
Filtered filtered(const model::Dataset& dataset, const Filter& filter, base::Day as_of);

/// What there is to choose from, with the number of agreements that each would match by itself.
struct Choice {
  std::string id;    // of the record, or a key
  std::string text;  // kinds: as written
  std::size_t agreements = 0;
};
struct FilterChoices {
  std::vector<Choice> committees;  // in the dataset's order, those that match anything
  std::vector<Choice> services;
  std::vector<Choice> kinds;     // in the order they first come
  std::vector<Choice> statuses;  // in the order of Standing
  std::vector<Choice> documents;
};
FilterChoices filter_choices(const model::Dataset& dataset, base::Day as_of);

}  // namespace avtal::answers
