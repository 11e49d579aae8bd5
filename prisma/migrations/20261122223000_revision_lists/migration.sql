-- The list of all changes is narrowed by kind, by what was done, and by when; and asks of each whether it was undone.
-- CreateIndex
CREATE INDEX "revision_subject_kind_id_idx" ON "revision"("subject_kind", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_action_id_idx" ON "revision"("action", "id" DESC);

-- CreateIndex
CREATE INDEX "revision_created_at_idx" ON "revision"("created_at" DESC);

-- CreateIndex
CREATE INDEX "revision_reverts_id_idx" ON "revision"("reverts_id");
