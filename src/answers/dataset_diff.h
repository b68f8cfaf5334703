#pragma once
// What differs between two versions of a dataset, record by record and field by field.

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

enum class Field : std::uint8_t {
  name,
  description,
  kind,
  case_number,
  date,
  start,
  end,
  amount,
  form,
  payer,
  payee,
  party,
  from,
  to,
  services,
  parent,
  case_status,  // proposed or decided; how far a decision has come
  extension,
  notice,
  index_clause,
  follow_up,
  target_group,
  scope,
  contracted,
  used,
  needed,
  relation,
  existence,
  documents,  // what it rests on
  text,
  rationale,
  settled_by,
  explained,
  number,     // of an organisation or agreement, in registers
  agreement,  // that money belongs to
  outcome,    // what was paid in a year
  state,      // how far an agreement has come
};

/// The id of another record.
struct Named {
  std::string id;
  friend bool operator==(const Named&, const Named&) = default;
};
/// An amount with its price index by id, so that it can be compared between datasets.
struct ToldMoney {
  model::Money money;  // without index
  std::string index;
  bool paid = false;  // in a year: without basis and price level
  friend bool operator==(const ToldMoney&, const ToldMoney&) = default;
};
using ToldValue = std::variant<std::monostate, model::LocalText, base::EdtfDate, base::Edge,
                               base::Period, ToldMoney, model::Quantity, model::ExtensionOption,
                               model::Notice, Named, model::MoneyForm, model::PartyRole,
                               model::Rung, model::Status, model::AgreementState, bool>;

/// One claim of a field, free of references into a dataset. What it rests on counts too: the same
/// date from another document is news.
struct Told {
  ToldValue value;  // monostate: no document says
  model::Status status = model::Status::unknown;
  std::vector<std::string> documents;  // ids
  friend bool operator==(const Told&, const Told&) = default;
};

struct FieldChange {
  Field field = Field::name;
  std::string part;          // which term, role or count, when the record has several; may be empty
  std::vector<Told> before;  // empty: not there
  std::vector<Told> after;
};

enum class RecordChange : std::uint8_t { added, changed, removed };

struct RecordDiff {
  RecordChange change = RecordChange::changed;
  std::string id;
  model::RecordKind kind = model::RecordKind::document;
  std::optional<model::RecordRef> before;  // in the older dataset
  std::optional<model::RecordRef> after;   // in the newer one
  std::vector<FieldChange> fields;         // of what changed
};

struct DatasetDiff {
  std::vector<RecordDiff> records;  // kind by kind; within one the newer order, then what is gone
  std::size_t added = 0;
  std::size_t changed = 0;
  std::size_t removed = 0;
  std::unordered_map<std::string, RecordChange> by_id;  // of what is new or changed, also
                                                        // an agreement's by its money
};

/// Records are the same when their ids are, whatever order they stand in. A record that became
/// another kind is one gone and one new.
DatasetDiff diff(const model::Dataset& older, const model::Dataset& newer);

}  // namespace avtal::answers
