// SPDX-License-Identifier: Apache-2.0
#include "app/bench/figure.h"

#include "app/bench/text.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace yichuang::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

bool moreIsBetter(const Figure& figure) { return figure.unit == Figure::Unit::PerSecond; }

QString shown(double value, Figure::Unit unit)
{
    const QLocale locale = QLocale::c();
    switch (unit) {
    case Figure::Unit::Milliseconds:
        return locale.toString(value, 'f', value < 10 ? 3 : 1) + u" ms"_s;
    case Figure::Unit::Bytes:
        return locale.toString(value / 1000, 'f', 1) + u" kB"_s;
    case Figure::Unit::Times:
        return locale.toString(value, 'g', 4);
    case Figure::Unit::PerSecond:
        break;
    }
    return value < 1e6 ? QString::number(std::llround(value)) + u"/s"_s
                       : locale.toString(value, 'e', 2) + u"/s"_s;
}

QString unitName(Figure::Unit unit)
{
    switch (unit) {
    case Figure::Unit::PerSecond:
        return u"1/s"_s;
    case Figure::Unit::Milliseconds:
        return u"ms"_s;
    case Figure::Unit::Bytes:
        return u"bytes"_s;
    case Figure::Unit::Times:
        return u"1"_s;
    }
    Q_UNREACHABLE();
}

bool isWithin(const Figure& figure, double value, std::optional<double> aim)
{
    return !aim || (moreIsBetter(figure) ? value >= *aim : value <= *aim);
}

QString aimText(const Figure& figure)
{
    QStringList aims;
    if (figure.aim && figure.floor)
        aims << QString::number(*figure.aim, 'f', 2) + u" ×"_s;
    else if (figure.aim)
        aims << shown(*figure.aim, figure.unit);
    if (figure.limit)
        aims << shown(*figure.limit, figure.unit);
    if (aims.isEmpty())
        return {};
    const QString value = aims.join(u", "_s);
    //: 中文: （目标不低于 %1）
    return moreIsBetter(figure) ? Text::tr(" (aim: at least %1)").arg(value)
                                //: 中文: （目标不超过 %1）
                                : Text::tr(" (aim: at most %1)").arg(value);
}

} // namespace

std::optional<double> Figure::ratio() const
{
    return floor ? std::optional{ours / *floor} : std::nullopt;
}

bool Figure::reached() const
{
    return isWithin(*this, ratio().value_or(ours), aim) && isWithin(*this, ours, limit);
}

QString toText(const Figure& figure)
{
    QString line = figure.what + u": "_s + shown(figure.ours, figure.unit);
    if (figure.floor) {
        line += u"; "_s + figure.floorIs + u": "_s + shown(*figure.floor, figure.unit) + u"; "_s
            + QString::number(*figure.ratio(), 'f', 2) + u" ×"_s;
    }
    return line + aimText(figure);
}

QJsonObject toJson(const Figure& figure)
{
    const auto orNull
        = [](std::optional<double> value) { return value ? QJsonValue{*value} : QJsonValue{}; };
    return {{u"id"_s, figure.id}, {u"what"_s, figure.what}, {u"unit"_s, unitName(figure.unit)},
        {u"ours"_s, figure.ours}, {u"floor"_s, orNull(figure.floor)},
        {u"floorIs"_s, figure.floorIs}, {u"ratio"_s, orNull(figure.ratio())},
        {u"aim"_s, orNull(figure.aim)}, {u"limit"_s, orNull(figure.limit)},
        {u"reached"_s, figure.reached()}};
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

} // namespace yichuang::bench
