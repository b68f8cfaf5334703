#pragma once
// The watch list in words: what is to be done, why a day is unsure or missing, what it is worth.

#include <string>
#include <vector>

#include "answers/watch_list.h"
#include "prepared/prepared.h"
#include "words/say.h"

namespace avtal::scene {

/// Of the whole dataset on the day; kept. The entries' references go into `*prepared.whole`.
const answers::Watch& watch_of(const Prepared& prepared, base::Day on);
/// What of it a filter has left.
std::vector<const answers::WatchEntry*> watched_entries(const Prepared& prepared, base::Day on);

/// What must be done by the day, "Säg upp senast", or that no day follows, "Gäller tills vidare".
std::string watch_task(const model::Dataset& dataset, const answers::WatchEntry& entry,
                       state::Language language);
/// What comes of it, and why it is unsure: "annars förlängs det till 2027-12-31; slutet är bara
/// föreslaget". May be empty.
std::string watch_note(const model::Dataset& dataset, const answers::WatchEntry& entry,
                       state::Language language);
/// Does nobody say whether notice must be given before the day on which it ends?
bool is_notice_unknown(const model::Dataset& dataset, const answers::WatchEntry& entry);

/// "A", or empty.
std::string_view class_letter(answers::WatchClass its_class);
/// "kritiskt", or "ingen klass".
std::string class_word(answers::WatchClass its_class, state::Language language);
/// How the classes were made, or why there are none.
std::string class_rule(const answers::ClassLimits& limits, state::Language language);

/// "minst 1 200 000 kr", "beloppet anges inte".
std::string watch_amount(const answers::WatchEntry& entry, state::Language language);
/// "1 200 000 kr / 12 = 100 000 kr för varje månads dröjsmål"; empty where nothing follows.
std::string delay_text(const answers::WatchEntry& entry, state::Language language);
/// "SON", "ON eller SON (betalar)"; of the provider likewise. Empty when nobody is named.
std::string watch_parties(const model::Dataset& dataset,
                          const std::optional<answers::WatchParties>& parties,
                          state::Language language);

/// What the entries' known amounts come to, and what is not known.
struct WatchSum {
  base::Ore amount;
  std::size_t known = 0;
  std::size_t missing = 0;
  bool approximate = false;
  bool is_floor = false;
};
WatchSum sum_of(const std::vector<const answers::WatchEntry*>& entries);
/// "minst 18 400 000 kr per år, två belopp saknas".
std::string sum_text(const WatchSum& sum, state::Language language);

}  // namespace avtal::scene
