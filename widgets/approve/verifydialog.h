// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/verdict.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>

#include <functional>

class QMimeData;
class QVBoxLayout;

namespace yichuang::shared {
class StatusBanner;
} // namespace yichuang::shared

namespace yichuang::approve {

/// 核验文书: a file is dropped or chosen; the answer is one sentence, what it rests on stands
/// below.
class VerifyDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    using Verify = std::function<QFuture<Result<seal::Verdict>>(const QString& path)>;

    VerifyDialog(const shared::Theme& theme, Verify verify, QWidget* parent);

    /// As if it were dropped.
    void check(const QString& path);
    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class DropArea;

    void choose();
    void show(const QString& path, const Result<seal::Verdict>& verdict);
    void clearDetails();
    void addDetail(const seal::Check& check);

    Verify m_verify;
    QString m_sentence;
    int m_asked{0}; ///< answers to earlier files are thrown away
    DropArea* m_area;
    shared::StatusBanner* m_banner;
    QVBoxLayout* m_details;
};

/// The first local file of what is dragged; empty when there is none that may be a document.
[[nodiscard]] QString documentIn(const QMimeData& dragged);

} // namespace yichuang::approve
