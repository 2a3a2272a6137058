// SPDX-License-Identifier: Apache-2.0
#include "models/documents/paintedpages.h"

#include <QSet>
#include <QTransform>

#include <cmath>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double clipSlackMm = 0.05;

class NoMap : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

PaintedFont fontOf(QPDFObjectHandle font)
{
    if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
        throw NoMap("a font without /ToUnicode");
    PaintedFont found{.names = codeMapFrom(dataOf(font.getKey("/ToUnicode")))};
    QPDFObjectHandle inner = font.getKey("/DescendantFonts");
    QPDFObjectHandle about = inner.isArray() && inner.getArrayNItems() == 1
        ? inner.getArrayItem(0).getKey("/FontDescriptor")
        : QPDFObjectHandle::newNull();
    if (about.isDictionary() && about.getKey("/FontFile2").isStream()) {
        found.file = dataOf(about.getKey("/FontFile2"));
        found.name = QString::fromStdString(about.getKey("/FontName").getName())
                         .section(u'+', -1)
                         .remove(u'/');
    }
    return found;
}

/// What q keeps and Q brings back.
struct GraphicsState
{
    QTransform place; ///< of the page's own coordinates
    QColor fill{Qt::black};
    std::optional<QRectF> clip; ///< mm
};

/// Follows the operators of one page as far as text, filled outlines and their place depend on
/// them.
class PageReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageReader(PaintedDocument& document, QHash<int, int>& known, QPDFObjectHandle fonts,
        const QRectF& media)
        : m_document(document)
        , m_known(known)
        , m_fonts(std::move(fonts))
    {
        m_page.widthMm = media.width() * mmPerPoint;
        m_page.heightMm = media.height() * mmPerPoint;
        m_sheet = QTransform(
            mmPerPoint, 0, 0, -mmPerPoint, -media.left() * mmPerPoint, media.bottom() * mmPerPoint);
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string word = object.getOperatorValue();
        if (!obeyState(word) && !obeyPath(word))
            obeyText(word);
        m_operands.clear();
    }
    void handleEOF() override { }

    PaintedPage takePage() { return std::move(m_page); }

private:
    bool obeyState(const std::string& word)
    {
        if (word == "q")
            m_stack.push_back(m_state);
        else if (word == "Q" && !m_stack.empty())
            pop();
        else if (word == "cm")
            m_state.place = matrix() * m_state.place;
        else if (word == "scn" || word == "sc" || word == "rg")
            m_state.fill = colour();
        else
            return false;
        return true;
    }
    bool obeyPath(const std::string& word)
    {
        if (word == "m")
            m_path.moveTo(number(0), number(1));
        else if (word == "l")
            m_path.lineTo(number(0), number(1));
        else if (word == "c")
            m_path.cubicTo(number(0), number(1), number(2), number(3), number(4), number(5));
        else if (word == "re")
            m_path.addRect(number(0), number(1), number(2), number(3));
        else if (word == "h")
            m_path.closeSubpath();
        else if (word == "f" || word == "f*")
            fill(word == "f" ? Qt::WindingFill : Qt::OddEvenFill);
        else if (word == "W" || word == "W*")
            m_clips = true;
        else if (word == "n")
            endPath();
        else if (m_strange.contains(QByteArray::fromStdString(word)))
            m_document.notRead = QString::fromStdString(word);
        else
            return false;
        return true;
    }
    void obeyText(const std::string& word)
    {
        if (word == "BT")
            m_text = QTransform();
        else if (word == "Tm")
            m_text = matrix();
        else if (word == "Td" || word == "TD")
            m_text = QTransform::fromTranslate(number(0), number(1)) * m_text;
        else if (word == "Tf")
            choose();
        else if (word == "Tj")
            show(m_operands.back());
        else if (word == "TJ")
            showAll(m_operands.back());
    }

    void pop()
    {
        m_state = m_stack.back();
        m_stack.pop_back();
    }
    [[nodiscard]] double number(std::size_t index)
    {
        return index < m_operands.size() && m_operands[index].isNumber()
            ? m_operands[index].getNumericValue()
            : 0.0;
    }
    [[nodiscard]] QTransform matrix()
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    [[nodiscard]] QColor colour()
    {
        const auto part = [this](std::size_t i) { return std::clamp(number(i), 0.0, 1.0); };
        return QColor::fromRgbF(
            static_cast<float>(part(0)), static_cast<float>(part(1)), static_cast<float>(part(2)));
    }

    void fill(Qt::FillRule rule)
    {
        QPainterPath path = (m_state.place * m_sheet).map(m_path);
        path.setFillRule(rule);
        if (m_state.clip && !m_state.clip->contains(path.boundingRect())) {
            QPainterPath edge;
            edge.addRect(*m_state.clip);
            path = path.intersected(edge);
        }
        if (!path.isEmpty())
            m_page.objects.push_back(PaintedPath{path, m_state.fill});
        endPath();
    }
    /// Clips are rectangles in what Qt writes here.
    void endPath()
    {
        if (m_clips && !m_path.isEmpty()) {
            const QRectF rect = (m_state.place * m_sheet).map(m_path).boundingRect();
            m_state.clip = m_state.clip ? m_state.clip->intersected(rect) : rect;
        }
        m_clips = false;
        m_path = QPainterPath();
    }

    void choose()
    {
        QPDFObjectHandle font = m_fonts.getKey(m_operands.front().getName());
        const int object = font.getObjectID();
        if (!m_known.contains(object)) {
            m_document.fonts.push_back(fontOf(font));
            m_known.insert(object, static_cast<int>(m_document.fonts.size()) - 1);
        }
        m_font = m_known.value(object);
        m_size = number(1);
    }
    void showAll(QPDFObjectHandle parts)
    {
        for (int i = 0; i < parts.getArrayNItems(); ++i) {
            if (parts.getArrayItem(i).isString())
                show(parts.getArrayItem(i));
        }
    }
    void show(QPDFObjectHandle string)
    {
        const std::string codes = string.getStringValue();
        if (m_font < 0)
            return;
        const QTransform whole = m_text * m_state.place;
        const double points = std::abs(m_size * std::hypot(whole.m21(), whole.m22()));
        const QPointF at = m_sheet.map(whole.map(QPointF(0, 0)));
        const double slack = points * mmPerPoint + clipSlackMm;
        if (m_state.clip && !m_state.clip->adjusted(-slack, -slack, slack, slack).contains(at))
            return;
        if (codes.size() > 2) // Qt places each glyph by itself
            m_document.notRead = u"Tj"_s;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const uint code = (static_cast<uint>(static_cast<uchar>(codes[i])) << 8)
                | static_cast<uchar>(codes[i + 1]);
            const QString text
                = m_document.fonts[static_cast<std::size_t>(m_font)].names.value(code);
            if (text.isEmpty())
                m_document.notRead = u"a glyph without a character"_s;
            m_page.objects.push_back(PaintedGlyph{m_font, code, points, at, text, m_state.fill});
        }
    }

    PaintedDocument& m_document;
    QHash<int, int>& m_known; ///< object of the file → font
    QPDFObjectHandle m_fonts;
    PaintedPage m_page;
    QTransform m_sheet; ///< from the page's points to mm
    /// What paints and is not in our documents: strokes, images, shadings.
    QSet<QByteArray> m_strange{"S", "s", "B", "B*", "b", "b*", "Do", "BI", "sh", "F"};
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<GraphicsState> m_stack;
    GraphicsState m_state;
    QPainterPath m_path;
    bool m_clips{false};
    QTransform m_text;
    int m_font{-1};
    double m_size{0};
};

QRectF mediaOf(QPDFPageObjectHelper& page)
{
    QPDFObjectHandle box = page.getAttribute("/MediaBox", false);
    if (!box.isRectangle())
        throw std::runtime_error("a page without /MediaBox");
    const auto edges = box.getArrayAsRectangle();
    return {QPointF(edges.llx, edges.lly), QPointF(edges.urx, edges.ury)};
}

QString words(QPDFObjectHandle info, const char* key)
{
    QPDFObjectHandle value = info.isDictionary() ? info.getKey(key) : QPDFObjectHandle::newNull();
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString{};
}

void describe(QPDF& pdf, PaintedDocument& document)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    document.title = words(info, "/Title");
    document.author = words(info, "/Author");
    document.subject = words(info, "/Subject");
    const QString date = words(info, "/CreationDate"); // "D:20261118000000+08'00'"
    if (date.startsWith(u"D:") && date.size() >= 10)
        document.date = date.mid(2, 4) + u'-' + date.mid(6, 2) + u'-' + date.mid(8, 2);
}

} // namespace

Result<PaintedDocument> paintedDocument(const QByteArray& pdf)
try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    PaintedDocument document;
    describe(file, document);
    QHash<int, int> known;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        PageReader reader(
            document, known, page.getAttribute("/Resources", false).getKey("/Font"), mediaOf(page));
        page.parseContents(&reader);
        document.pages.push_back(reader.takePage());
    }
    return document;
} catch (const NoMap& problem) {
    return failure(Error::Code::Unsupported, QString::fromUtf8(problem.what()));
} catch (const std::exception& problem) {
    return failure(Error::Code::Corrupt, u"qpdf: "_s + QString::fromUtf8(problem.what()));
}

} // namespace yichuang::documents
