// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/bench/figure.h"
#include "app/bench/syncbench.h"
#include "models/base/error.h"
#include "models/calendar/workingcalendar.h"

namespace yichuang::bench {

/// One group of figures, measured together.
struct Benchmark
{
    QString name; ///< "deadline", as on the command line
    QString summary; ///< for people, translated
    std::function<Result<std::vector<Figure>>()> run;
};

/// How large the measured things are.
struct Sizes
{
    int cases{20'000}; ///< in the store before the first measured save
    int items{50'000}; ///< in the catalogue that is searched
    SyncSizes sync;
};

/// All of them. Texts are translated when this is called.
[[nodiscard]] std::vector<Benchmark> benchmarks(const Sizes& sizes = {});

/// 20 working days from random days of 2013 to 2023, without and with stops, beside bare arrays;
/// the explanation. Corrupt when an answer differs from the arrays'.
[[nodiscard]] Result<std::vector<Figure>> deadlineFigures();
/// Keystrokes in a large catalogue beside one look at every name.
[[nodiscard]] Result<std::vector<Figure>> searchFigures(int items);
/// Acceptances, pages, name searches and looks for the same request in a store of `cases` made for
/// it in a temporary folder, beside the same rows and statements through SQLite's C interface.
[[nodiscard]] Result<std::vector<Figure>> storeFigures(int cases);
/// Fields sealed and opened, beside the cipher alone.
[[nodiscard]] Result<std::vector<Figure>> sealFigures();

/// Notices sealed from the PIN to the store, and verified, beside one signature and one write.
[[nodiscard]] Result<std::vector<Figure>> documentFigures();

/// Push, intake, answers and growth (syncbench.h), one after the other.
[[nodiscard]] Result<std::vector<Figure>> syncFigures(const SyncSizes& sizes);

/// 2^15 days on which a term of 20 working days still ends inside 2023, the same at each call.
[[nodiscard]] std::vector<Day> randomDays();
inline constexpr Day firstRandomDay{std::chrono::year{2013} / 1 / 1};
inline constexpr Day lastRandomDay{std::chrono::year{2023} / 11 / 20};
inline constexpr int measuredTerm = 20; ///< working days

} // namespace yichuang::bench
