#include "export/money_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "answers/yearly_flows.h"
#include "base/enumerators.h"
#include "export/table_writer.h"
#include "say/agreement_state.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/outcomes.h"
#include "words/say.h"
#include "words/tables.h"

namespace avtal::exporting {
namespace {

using namespace words;

class MoneyTable : private TableWriter {
 public:
  using TableWriter::TableWriter;

  Table build() {
    columns({{"flow_id", tables::column_id},
             {"name", labels::name},
             {"form", labels::kind},
             {"payer", labels::pays},
             {"payer_number", tables::column_pays_number},
             {"payee", labels::is_paid},
             {"payee_number", tables::column_receives_number},
             {"services", labels::services},
             {"agreement", labels::agreement},
             {"start", labels::start},
             {"start_status", tables::column_start_status},
             {"end", tables::column_end},
             {"end_status", tables::column_end_status}});
    note_amounts();
    for (const AmountColumn& each : amounts_) column(key_of(each), name_of(each));
    columns({{"amount_status", tables::column_amount_status},
             {"counted", tables::column_counted},
             {"approximate", tables::column_approximate},
             {"basis", tables::column_basis},
             {"price_level", tables::column_price_level},
             {"outcome", outcomes::outcome},
             {"sources", labels::sources}});
    const std::vector<bool> counted = counted_flows();
    for (std::size_t i = 0; i < counted.size(); ++i) {
      flow_row(dataset_.money_flows[i], counted[i]);
    }
    return std::move(table_);
  }

 private:
  void flow_row(const model::MoneyFlow& flow, bool counted) {
    row();
    text(flow.id);
    text(local(flow.name));
    coded_word(words::form_word(flow.form, coded()));
    organization(flow.payer);
    organization_numbers(flow.payer);
    organization(flow.payee);
    organization_numbers(flow.payee);
    services(flow.services);
    text(flow.agreement ? local(dataset_.at(*flow.agreement).name) : std::string());
    edge(flow.start);
    const model::Status best = scene::at_best(dataset_, flow);
    status(flow.start, best);
    edge(flow.end);
    status(flow.end, best);
    for (const AmountColumn& each : amounts_) amount_cell(flow, each);
    money_cells(flow, counted);
    text(outcomes_of(flow));
    places(flow.amount.loaded() && !flow.amount.first()->places.empty()
               ? flow.amount.first()->places
               : flow.places);
  }

  void money_cells(const model::MoneyFlow& flow, bool counted) {
    const model::Money* money = flow.amount.value();
    status(flow.amount, scene::at_best(dataset_, flow));
    yes_or_no(counted);
    if (money == nullptr) {
      for (int i = 0; i < 3; ++i) text({});
      return;
    }
    yes_or_no(money->approximate);
    text(words::basis(*money, coded()));
    number(money->price_level ? std::to_string(*money->price_level) : std::string());
  }

  /// "2021: 956000; 2022: 1020000 EUR (derived)": what was paid, year by year.
  std::string outcomes_of(const model::MoneyFlow& flow) const {
    std::vector<std::string> parts;
    for (const model::Outcome& outcome : flow.outcomes) {
      const model::Money* paid = outcome.amount.value();
      std::string part = std::to_string(outcome.year) + ": ";
      if (paid == nullptr) {
        parts.push_back(part + words::absent(outcome.amount, coded()));
        continue;
      }
      part += kronor_text(paid->amount);
      if (!paid->currency.empty()) part += " " + paid->currency;
      parts.push_back(part + " (" + status_text(outcome.amount) + ")");
    }
    return joined(parts);
  }

  // ---- amounts: of each currency what is paid, what is saved, frames that move and prices of one
  // never stand in one column, so that nobody sums what does not belong together

  enum class Purse : std::uint8_t { paid, saved, frame, price };
  struct AmountColumn {
    std::string currency;  // empty: kronor
    Purse purse = Purse::paid;
    friend bool operator==(const AmountColumn&, const AmountColumn&) = default;
  };

  static Purse purse_of(const model::MoneyFlow& flow, const model::Money& money) {
    if (money.basis == model::MoneyBasis::per_unit) return Purse::price;
    if (flow.form == model::MoneyForm::saving) return Purse::saved;
    return flow.form == model::MoneyForm::frame_transfer ? Purse::frame : Purse::paid;
  }

  /// Those of kronor always, so that a file keeps its shape; of others what there is.
  void note_amounts() {
    amounts_ = {{{}, Purse::paid}, {{}, Purse::saved}, {{}, Purse::frame}};
    for (const model::MoneyFlow& flow : dataset_.money_flows) {
      const model::Money* money = flow.amount.value();
      if (money == nullptr) continue;
      AmountColumn wanted{money->currency, purse_of(flow, *money)};
      if (std::find(amounts_.begin(), amounts_.end(), wanted) == amounts_.end()) {
        amounts_.push_back(std::move(wanted));
      }
    }
  }

  static std::string key_of(const AmountColumn& column) {
    constexpr std::array<const char*, base::kValuesOf<Purse>> kKeys = {"amount_", "saving_",
                                                                       "frame_", "price_"};
    std::string key = kKeys[static_cast<std::size_t>(column.purse)];
    const std::string_view currency = column.currency.empty() ? model::kKrona : column.currency;
    for (const char c : currency) key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return key;
  }

  std::string name_of(const AmountColumn& column) const {
    static const std::array<Phrase<1>, base::kValuesOf<Purse>> kNames = {
        tables::column_amount, tables::column_saving, tables::column_frame, tables::column_price};
    return say(kNames[static_cast<std::size_t>(column.purse)],
               column.currency.empty() ? say(tables::kronor) : column.currency);
  }

  void amount_cell(const model::MoneyFlow& flow, const AmountColumn& column) {
    const model::Money* money = flow.amount.value();
    const bool here =
        money != nullptr && column == AmountColumn{money->currency, purse_of(flow, *money)};
    if (here) return amount(money->amount);
    text({});
  }

  /// Is the amount, or a part of it, in the sum of some year?
  std::vector<bool> counted_flows() const {
    std::vector<bool> counted(dataset_.money_flows.size(), false);
    const auto years = answers::years_with_flows(dataset_);
    if (!years) return counted;
    for (const auto& year : answers::flow_years(dataset_, {}, years->first, years->second)) {
      for (const answers::FlowRow& row : year.rows) {
        if (row.counted) counted[row.flow.index] = true;
      }
    }
    return counted;
  }

  std::vector<AmountColumn> amounts_;
};

}  // namespace

Table money_table(const TableRequest& request) { return MoneyTable(request).build(); }

}  // namespace avtal::exporting
