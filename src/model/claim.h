#pragma once
// A fact as a document puts it: value, status and place. Several claims may compete for one field.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace avtal::model {

/// Index into the vector of `Record`s of the same dataset.
template <class Record>
struct Ref {
  std::uint32_t index = 0;
  friend bool operator==(const Ref&, const Ref&) = default;
  friend auto operator<=>(const Ref&, const Ref&) = default;
};

/// A text in the two languages of the page. Swedish is always there; English may be empty, and
/// then the Swedish text stands (names and terms that have no translation).
struct LocalText {
  std::string sv;
  std::string en;
  bool empty() const { return sv.empty(); }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// From strong to weak: what is worked out from a proposal, or from an assumption, is no surer than
/// that.
enum class Status : std::uint8_t {
  stated,    // a document says that it is or was so
  derived,   // worked out from other claims; `derivation` has the arithmetic or reasoning
  proposed,  // a document proposes it; whether it was decided is not in the dataset
  assumed,   // a reading somebody chose; can be switched off
  unknown,   // somebody looked: no document says
};

/// Does a document say it, as a fact or as a proposal?
inline bool is_written(Status status) {
  return status == Status::stated || status == Status::proposed;
}

struct Document;

/// Where in a document. Empty parts are not known or do not apply.
struct Place {
  Ref<Document> document;
  std::string section;  // heading as written, "Ärende"
  int paragraph = 0;    // counted from 1 within the section; 0 = none given
  std::string point;    // number of a proposed decision, "1"
  friend bool operator==(const Place&, const Place&) = default;
};

template <class T>
struct Claim {
  std::string id;          // may be empty; questions name claims by it
  std::optional<T> value;  // missing exactly when `status` is unknown
  Status status = Status::unknown;
  std::vector<Place> places;
  std::string as_written;  // a few words, only where the wording itself is the fact
  LocalText derivation;    // arithmetic or reasoning; required for derived and assumed
  friend bool operator==(const Claim&, const Claim&) = default;
};

enum class Resolution : std::uint8_t {
  in_force,      // the first claim holds; the others agree with it or are older
  contradicted,  // the claims cannot all be true and nothing in the dataset decides
  open,          // there is more than one reading
  together,      // all of them hold at once: several bodies that do something together (1.1)
};

/// All claims for one field; the first is the one shown first. No claim at all means that nobody
/// has entered the field («ej inläst»), which differs from a claim of status unknown («inget
/// dokument säger»).
template <class T>
struct Claims {
  std::vector<Claim<T>> all;
  Resolution resolution = Resolution::in_force;
  /// Something stands in the file, but could not be loaded: the line where. 0: nothing was refused.
  /// What was refused is neither unsaid nor unknown.
  int refused_line = 0;

  bool loaded() const { return !all.empty(); }
  bool refused() const { return all.empty() && refused_line > 0; }
  bool together() const { return resolution == Resolution::together && all.size() > 1; }
  const Claim<T>* first() const { return all.empty() ? nullptr : &all.front(); }
  /// The value of the first claim; nothing when unknown or not loaded.
  const T* value() const {
    return all.empty() || !all.front().value ? nullptr : &*all.front().value;
  }
  /// unknown also when nothing is loaded.
  Status status() const { return all.empty() ? Status::unknown : all.front().status; }
  /// On which line something was refused says nothing of what is claimed.
  friend bool operator==(const Claims& a, const Claims& b) {
    return a.all == b.all && a.resolution == b.resolution && a.refused() == b.refused();
  }
};

}  // namespace avtal::model
