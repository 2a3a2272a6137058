// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/window/page.h"

#include <QApplication>
#include <QTest>

#include "translations/translator.h"

namespace yichuang::test {

/// What a page is looked at in: the screens of a hall less the frame of the window, the largest
/// text, high contrast, and the source texts.
struct Look
{
    QSize size;
    shared::Theme::TextScale scale{};
    bool contrast{false};

    /// The rows of a test's data.
    static void addRows()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("contrast");
        QTest::newRow("english") << QSize(1302, 692) << 0 << false; // before any translation
        QTest::newRow("standard") << QSize(1302, 692) << 0 << false;
        QTest::newRow("low") << QSize(1302, 612) << 0 << false;
        QTest::newRow("wide") << QSize(1856, 1004) << 0 << false;
        QTest::newRow("large text") << QSize(1270, 690) << 3 << false;
        QTest::newRow("high contrast") << QSize(1302, 692) << 0 << true;
    }

    /// Of the row that runs; from the second on the words are Chinese.
    static Look ofRow()
    {
        QFETCH(QSize, size);
        QFETCH(int, scale);
        QFETCH(bool, contrast);
        if (tag() != u"english")
            translations::install(*qApp, QLocale(QStringLiteral("zh_CN")));
        return {size, static_cast<shared::Theme::TextScale>(scale), contrast};
    }

    /// Dresses a page of that size as the window would.
    void dress(window::Page& page, shared::Theme& theme) const
    {
        theme.setTextScale(scale);
        if (contrast)
            theme.toggleHighContrast();
        const double width = size.width() / theme.scaleFactor();
        using Width = window::Breakpoint::Width;
        page.layoutFor({.width = width < 1116 ? Width::Compact
                : width >= 1536               ? Width::Wide
                                              : Width::Standard,
            .low = size.height() < 640});
    }

    /// Empty, or how large a page is that outgrew its size.
    [[nodiscard]] QString outgrown(const QWidget& page) const
    {
        if (page.width() <= size.width() && page.height() <= size.height())
            return {};
        return QStringLiteral("%1×%2").arg(page.width()).arg(page.height());
    }

    /// With YICHUANG_PICTURES set the page is kept there, under the name of page, row and `what`.
    static void keep(QWidget& page, const QString& name, const QString& what)
    {
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (folder.isEmpty())
            return;
        QStringList words{name, tag().replace(u' ', u'-'), what};
        words.removeAll(QString());
        page.grab().save(folder + u'/' + words.join(u'-') + QStringLiteral(".png"));
    }

private:
    static QString tag() { return QString::fromLatin1(QTest::currentDataTag()); }
};

} // namespace yichuang::test
