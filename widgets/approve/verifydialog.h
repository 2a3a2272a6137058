// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/slip.h"
#include "models/seal/verdict.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>
#include <QTimer>

#include <functional>

class QMimeData;
class QVBoxLayout;

namespace yichuang::casespage {
class TextField;
} // namespace yichuang::casespage

namespace yichuang::shared {
class StatusBanner;
} // namespace yichuang::shared

namespace yichuang::approve {

/// 核验文书: a file is dropped or chosen, or the square code of a slip is scanned or pasted; the
/// answer is one sentence, what it rests on stands below.
class VerifyDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    struct Services
    {
        std::function<QFuture<Result<seal::Verdict>>(const QString& path)> document;
        std::function<QFuture<Result<seal::SlipVerdict>>(const QString& text)> slip;
    };

    VerifyDialog(const shared::Theme& theme, Services services, QWidget* parent);

    /// As if it were dropped.
    void check(const QString& path);
    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class DropArea;

    [[nodiscard]] static QString invitation();
    void choose();
    /// Another question: what was answered before is gone, and what comes late is not shown.
    int ask();
    void checkSlip();
    void show(const QString& path, const Result<seal::Verdict>& verdict);
    void showSlip(const Result<seal::SlipVerdict>& verdict);
    void showError(const Error& error);
    void clearDetails();
    void addDetail(const seal::Check& check);

    Services m_services;
    QString m_sentence;
    int m_asked{0}; ///< answers to earlier questions are thrown away
    DropArea* m_area;
    casespage::TextField* m_slip;
    QTimer m_typed; ///< runs while a scanner is still typing
    shared::StatusBanner* m_banner;
    QVBoxLayout* m_details;
};

/// The first local file of what is dragged; empty when there is none that may be a document.
[[nodiscard]] QString documentIn(const QMimeData& dragged);

} // namespace yichuang::approve
