// SPDX-License-Identifier: Apache-2.0
#include "models/documents/ofdpages.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double sameLineMm = 0.01;
constexpr double ascent = 1.0; ///< room over and under the base line, in heights of the type
constexpr double descent = 0.4;

/// Glyphs that stand on one line in one font, so that one object says them all.
using Run = std::vector<const PaintedGlyph*>;

bool goesOn(const Run& run, const PaintedGlyph& next)
{
    const PaintedGlyph& last = *run.back();
    // A character of two code units stands alone: readers count them differently in DeltaX.
    return last.font == next.font && last.points == next.points && last.colour == next.colour
        && last.text.size() == 1 && next.text.size() == 1 && next.at.x() >= last.at.x()
        && std::abs(last.at.y() - next.at.y()) < sameLineMm;
}

/// "4.939 g 12 4.9213": equal steps are grouped.
QString stepsOf(const Run& run)
{
    QStringList steps;
    for (std::size_t i = 1; i < run.size(); ++i)
        steps += ofdNumber(run[i]->at.x() - run[i - 1]->at.x());
    QStringList words;
    for (qsizetype i = 0; i < steps.size();) {
        qsizetype end = i;
        while (end < steps.size() && steps[end] == steps[i])
            ++end;
        if (end - i > 2) {
            words += {u"g"_s, QString::number(end - i), steps[i]};
        } else {
            words += steps.mid(i, end - i);
        }
        i = end;
    }
    return words.join(u' ');
}

QString boundary(const QRectF& rect)
{
    return QStringList{
        ofdNumber(rect.x()), ofdNumber(rect.y()), ofdNumber(rect.width()), ofdNumber(rect.height())}
        .join(u' ');
}

void writeColour(OfdXml& xml, const QColor& colour)
{
    xml.open(u"FillColor"_s);
    xml.attribute(
        u"Value"_s, u"%1 %2 %3"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue()));
    xml.close();
}

void writeRun(OfdXml& xml, const Run& run, const QStringList& fonts, OfdNumbers& numbers)
{
    const PaintedGlyph& first = *run.front();
    const double size = first.points * mmPerPoint;
    const double width = run.back()->at.x() - first.at.x() + size;
    QString text;
    for (const PaintedGlyph* glyph : run)
        text += glyph->text;
    if (text.isEmpty())
        return;
    xml.open(u"TextObject"_s);
    xml.attribute(u"ID"_s, numbers.next());
    xml.attribute(u"Boundary"_s,
        boundary({first.at.x(), first.at.y() - ascent * size, width, (ascent + descent) * size}));
    xml.attribute(u"Font"_s, fonts.at(first.font));
    xml.attribute(u"Size"_s, ofdNumber(size));
    writeColour(xml, first.colour);
    xml.open(u"TextCode"_s);
    xml.attribute(u"X"_s, u"0"_s);
    xml.attribute(u"Y"_s, ofdNumber(ascent * size));
    if (run.size() > 1)
        xml.attribute(u"DeltaX"_s, stepsOf(run));
    xml.words(text);
    xml.close();
    xml.close();
}

QString outline(const QPainterPath& path, const QPointF& origin)
{
    QStringList words;
    const auto point = [&](const QPainterPath::Element& at) {
        words += {ofdNumber(at.x - origin.x()), ofdNumber(at.y - origin.y())};
    };
    bool open = false;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            if (open)
                words += u"C"_s;
            words += u"M"_s;
            point(element);
            open = true;
        } else if (element.isLineTo()) {
            words += u"L"_s;
            point(element);
        } else if (element.isCurveTo()) { // its two data elements follow
            words += u"B"_s;
            point(element);
            point(path.elementAt(i + 1));
            point(path.elementAt(i + 2));
            i += 2;
        }
    }
    if (open)
        words += u"C"_s;
    return words.join(u' ');
}

void writePath(OfdXml& xml, const PaintedPath& path, OfdNumbers& numbers)
{
    const QRectF rect = path.path.boundingRect();
    xml.open(u"PathObject"_s);
    xml.attribute(u"ID"_s, numbers.next());
    xml.attribute(u"Boundary"_s, boundary(rect));
    xml.attribute(u"Stroke"_s, u"false"_s);
    xml.attribute(u"Fill"_s, u"true"_s);
    if (path.path.fillRule() == Qt::OddEvenFill)
        xml.attribute(u"Rule"_s, u"Even-Odd"_s);
    writeColour(xml, path.colour);
    xml.text(u"AbbreviatedData"_s, outline(path.path, rect.topLeft()));
    xml.close();
}

} // namespace

OfdXml::OfdXml()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(ofdNamespace, u"ofd"_s);
}

QByteArray OfdXml::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QString ofdNumber(double mm)
{
    QString text = QString::number(mm, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

QByteArray ofdPage(const PaintedPage& page, const QStringList& fonts, OfdNumbers& numbers)
{
    OfdXml xml;
    xml.open(u"Page"_s);
    xml.open(u"Area"_s);
    xml.text(u"PhysicalBox"_s, boundary({0, 0, page.widthMm, page.heightMm}));
    xml.close();
    xml.open(u"Content"_s);
    xml.open(u"Layer"_s);
    xml.attribute(u"ID"_s, numbers.next());
    xml.attribute(u"Type"_s, u"Body"_s);
    Run run;
    const auto endRun = [&] {
        if (!run.empty())
            writeRun(xml, run, fonts, numbers);
        run.clear();
    };
    for (const Painted& object : page.objects) {
        const auto* glyph = std::get_if<PaintedGlyph>(&object);
        if (glyph == nullptr || (!run.empty() && !goesOn(run, *glyph)))
            endRun();
        if (glyph != nullptr)
            run.push_back(glyph);
        else
            writePath(xml, std::get<PaintedPath>(object), numbers);
    }
    endRun();
    xml.close();
    xml.close();
    xml.close();
    return xml.end();
}

} // namespace yichuang::documents
