// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QByteArray>
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

namespace yichuang::test {

/// Empty when the result is good, else the error's own words.
template <typename T>
[[nodiscard]] QByteArray problemOf(const Result<T>& result)
{
    if (result)
        return {};
    return (toText(result.error().code) + QStringLiteral(": ") + result.error().detail).toUtf8();
}

} // namespace yichuang::test

/// Stops the test with the error's own words when `result` holds none of the expected value. The
/// expression is evaluated once.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const QByteArray problem = ::yichuang::test::problemOf(result);                            \
        QVERIFY2(problem.isEmpty(), problem.constData());                                          \
    } while (false)
