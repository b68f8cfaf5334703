#pragma once
// Reads values: dates, money, quantities, clauses, addresses. Each gives nothing, and an issue,
// when the value is faulty.

#include <optional>
#include <string>

#include "base/date.h"
#include "base/money.h"
#include "load/reader.h"
#include "model/dataset.h"

namespace avtal::load {

std::optional<base::EdtfDate> read_date(Reader& reader, NodeIndex node);
std::optional<base::Period> read_period(Reader& reader, NodeIndex node);
/// A date or "..".
std::optional<base::Edge> read_edge(Reader& reader, NodeIndex node);
/// Whole kronor as a number, or kronor and öre as text.
std::optional<base::Ore> read_amount(Reader& reader, NodeIndex node);
std::optional<model::Money> read_money(Reader& reader, NodeIndex node);
/// What was paid in a year: an amount without basis and price level.
std::optional<model::Money> read_paid_money(Reader& reader, NodeIndex node);
std::optional<model::Quantity> read_quantity(Reader& reader, NodeIndex node);
std::optional<model::ExtensionOption> read_extension_option(Reader& reader, NodeIndex node);
std::optional<model::Notice> read_notice(Reader& reader, NodeIndex node);
/// "2.7" as 27 tenths.
std::optional<int> read_percent(Reader& reader, NodeIndex node);
std::optional<std::string> read_url(Reader& reader, NodeIndex node);
std::optional<std::string> read_sha256(Reader& reader, NodeIndex node);
/// Of a file below some folder, with "/" between: never one that leads out of it.
std::optional<std::string> read_path(Reader& reader, NodeIndex node);

}  // namespace avtal::load
