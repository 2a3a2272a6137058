<TS><context><name>SyncWords</name></context></TS>
