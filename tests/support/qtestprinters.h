// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QtTest/QTest>

/// Failures of QCOMPARE print days, errors and ids as people read them.
namespace QTest {

template <>
inline char* toString(const yichuang::Day& day)
{
    return qstrdup(qPrintable(yichuang::toText(day)));
}

template <>
inline char* toString(const yichuang::WorkingDays& days)
{
    return qstrdup(qPrintable(QString::number(days.count())));
}

template <>
inline char* toString(const yichuang::Error& error)
{
    return qstrdup(qPrintable(yichuang::toText(error.code) + QStringLiteral(": ") + error.detail));
}

} // namespace QTest

/// Stops the test with the error's own words when `result` holds none of the expected value.
#define QVERIFY_RESULT(result)                                                                     \
    QVERIFY2((result).has_value(),                                                                 \
        (result).has_value() ? ""                                                                  \
                             : qPrintable(::yichuang::toText((result).error().code)                \
                                 + QStringLiteral(": ") + (result).error().detail))
