// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "models/store/drafts.h"
#include "widgets/accept/acceptpage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// The forms of 受理 that are not recorded yet. The one on the page is journalled while it is
/// typed; any other of this account is offered in a banner until it is fetched or thrown away.
class AcceptDrafts final : public QObject
{
    Q_OBJECT
public:
    /// Under which name they lie in the store.
    static inline const QString formName = QStringLiteral("accept");

    AcceptDrafts(SignedIn& person, window::MainWindow& window, accept::AcceptPage& page);

    /// An empty form throws the draft away.
    void save(const desk::Intake& intake);
    /// Another form takes the page.
    void setAside(const desk::Intake& intake);
    /// The newest that is not on the page; nothing happens when there is none.
    void offer();
    /// A picture becomes a page of the form on the page: brought down, sealed and on the disk
    /// before it is answered.
    [[nodiscard]] QFuture<Result<accept::KeptOrNot>> keepPage(const QByteArray& file);
    /// A kept page, no larger than `within`.
    [[nodiscard]] QFuture<Result<QImage>> picture(
        const cases::Attachment& page, const QSize& within) const;

private:
    using Released = std::vector<QByteArray>; ///< pages the draft needs no more

    [[nodiscard]] QFuture<Result<Released>> write(const desk::Intake& intake);
    [[nodiscard]] QFuture<Result<Released>> drop(const store::DraftId& id);
    void removeFiles(const Result<Released>& released) const;
    [[nodiscard]] QString subject(const desk::Intake& intake) const;
    void showOffer();
    void restore();
    void discard();
    void tellFailure(const Error& error);

    SignedIn& m_person;
    window::MainWindow& m_window;
    accept::AcceptPage& m_page;
    store::DraftId m_current; ///< of the form on the page
    std::optional<store::Draft> m_offered;
    std::optional<store::DraftId>
        m_discarded; ///< thrown away, and maybe still in a list read before
    int m_asked{0}; ///< only the newest list counts
};

} // namespace yichuang::app
