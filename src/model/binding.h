#pragma once
// What the state of an agreement lets the rest of it be: what is planned or tendered is no more
// than proposed, and what is withdrawn binds nobody.

#include "base/date.h"
#include "model/agreement.h"

namespace avtal::model {

struct Binding {
  base::Answer holds = base::Answer::yes;  // no: withdrawn; maybe: perhaps withdrawn
  Status at_best = Status::stated;         // nothing about the agreement is surer
};

/// An agreement whose state nobody has entered binds as its other claims say. Of claims that
/// compete, those that nothing settles all weigh, but for a guess against a document. Withdrawn is
/// what a document says, or what follows from one; where that is only proposed or assumed, where
/// claims disagree, and where no document says the state or it could not be read, it may be.
Binding binding_of(const Agreement& agreement);

/// What is said of the agreement, no surer than its state lets it be.
Status within_state(const Agreement& agreement, Status status);

/// Is nothing of it in force on any day, whatever its terms say?
bool is_withdrawn(const Agreement& agreement);
/// May it come to nothing: is it withdrawn, perhaps withdrawn, or no more than proposed?
bool may_come_to_nothing(const Agreement& agreement);

}  // namespace avtal::model
