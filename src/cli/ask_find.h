#pragma once
// Ids on the command line: found, or the nearest one that is known. Internal to the command.

#include <optional>
#include <string>

#include "cli/ask_asking.h"
#include "words/say.h"

namespace avtal::cli {

/// The record of the kind with the id. When there is none it says so on standard error, and names
/// the one that was likely meant.
std::optional<model::RecordRef> find_record(const Asking& asking, const std::string& id,
                                            model::RecordKind kind);
/// Of any kind.
std::optional<model::RecordRef> find_record(const Asking& asking, const std::string& id);

/// "insats": as people name them.
const words::Phrase<>& word_of(model::RecordKind kind);

}  // namespace avtal::cli
