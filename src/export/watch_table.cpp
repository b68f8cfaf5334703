#include "export/watch_table.h"

#include <utility>

#include "answers/watch_list.h"
#include "export/table_writer.h"
#include "say/watch_words.h"
#include "words/calendar.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/tables.h"
#include "words/watch.h"

namespace avtal::exporting {
namespace {

using answers::WatchEntry;
using answers::WatchList;
using namespace words;

const Phrase<>& list_phrase(WatchList list) {
  switch (list) {
    case WatchList::certain:
      return watch::certain;
    case WatchList::perhaps:
      return watch::perhaps;
    case WatchList::unsaid:
      break;
  }
  return calendar::silent_title;
}

class Builder : private TableWriter {
 public:
  using TableWriter::TableWriter;

  Table build() {
    columns({{"agreement_id", tables::column_id},
             {"agreement", labels::agreement},
             {"certainty", watch::certainty},
             {"date", labels::date},
             {"days_left", watch::days_left},
             {"latest_date", watch::latest_day},
             {"task", watch::task},
             {"note", watch::note},
             {"status", labels::status},
             {"class", watch::its_class},
             {"amount_per_year_sek", watch::yearly_kronor},
             {"amount_is_floor", watch::floor_column},
             {"approximate", tables::column_approximate},
             {"month_of_delay_sek", watch::month_kronor},
             {"responsible", labels::responsible},
             {"other_party", watch::provider},
             {"follow_up", labels::follow_up},
             {"sources", labels::sources}});
    const answers::Watch all = answers::watch_list(whole_, as_of_);
    for (const WatchEntry* entry : answers::entries_within(all, whole_, dataset_)) add(*entry);
    return std::move(table_);
  }

 private:
  void add(const WatchEntry& entry) {
    const model::Agreement& agreement = whole_.at(entry.agreement);
    row();
    text(agreement.id);
    text(local(agreement.name));
    text(coded_phrase(list_phrase(entry.list)));
    day(entry);
    text(scene::watch_task(whole_, entry, language_));
    text(scene::watch_note(whole_, entry, language_));
    text(entry.next ? std::string(words::status_word(entry.next->status, coded())) : std::string());
    text(std::string(scene::class_letter(entry.its_class)));
    money(entry);
    text(scene::watch_parties(whole_, entry.responsible, language_));
    text(scene::watch_parties(whole_, entry.provider, language_));
    const model::LocalText* follow_up = agreement.follow_up.value();
    text(follow_up == nullptr ? std::string() : local(*follow_up));
    sources(entry);
  }

  void day(const WatchEntry& entry) {
    const auto iso = [](const auto& day) { return day ? base::iso_text(*day) : std::string(); };
    text(entry.next ? base::iso_text(entry.next->day) : std::string());
    number(entry.next ? std::to_string(entry.days_left) : std::string());
    text(entry.next ? iso(entry.next->latest) : std::string());
  }

  void money(const WatchEntry& entry) {
    if (entry.yearly) {
      amount(entry.yearly->amount);
      yes_or_no(entry.yearly->is_floor);
      yes_or_no(entry.yearly->approximate);
    } else {
      for (int i = 0; i < 3; ++i) text({});
    }
    if (entry.month) {
      amount(*entry.month);
    } else {
      text({});
    }
  }

  void sources(const WatchEntry& entry) {
    std::vector<std::string> parts;
    if (entry.next) {
      for (const model::Place& place : entry.next->places) {
        parts.push_back(words::place(whole_, place, language_));
      }
    }
    text(joined(parts));
  }
};

}  // namespace

Table watch_table(const TableRequest& request) { return Builder(request).build(); }

}  // namespace avtal::exporting
