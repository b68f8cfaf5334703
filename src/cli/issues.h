#pragma once
// What the loader found, as lines for people. Internal to the command.

#include <optional>
#include <string>
#include <vector>

#include "load/load.h"
#include "words/say.h"

namespace avtal::cli {

/// "fel"
std::string severity_word(load::Severity severity, words::Language language);
/// Also when nothing at all could be loaded.
bool has_errors(const load::Result& result);
/// "data.json:12:5: fel [invalid-date] /events/0/date: …", and how to mend it on a line below.
std::string issue_text(const std::string& file, const load::Issue& issue, words::Language language);
/// Those that are as severe as `least`, or more. Of a remark that comes again and again the first
/// is told, with how many there are.
std::string issues_text(const std::string& file, const std::vector<load::Issue>& issues,
                        load::Severity least, words::Language language);
/// What a code means and how to mend it, with … for what the file would tell; nothing when there is
/// no such code.
std::optional<std::string> explained(const std::string& code, words::Language language);

}  // namespace avtal::cli
