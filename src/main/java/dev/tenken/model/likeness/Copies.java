package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.List;

/** Which copies of data a statement speaks of. */
public final class Copies {
    private static final List<String> BACKUPS =
            List.of("back up", "backup", "backing up", "backed up", "back-up", "backs up", "バックアップ");
    private static final List<String> OF_DATA = List.of("data", "content", "information", "データ", "情報", "コンテンツ");

    // What customers keep of their own, and what they do once: when they leave, or to have something restored.
    private static final List<String> OWN = List.of(
            "own device",
            "its device",
            "their device",
            "local",
            "export",
            "download",
            "on-prem",
            "self-host",
            "configur",
            "setting",
            "encryption key",
            "additional",
            "terminat",
            "cancel",
            "expir",
            "restore",
            "request",
            "端末",
            "ローカル",
            "ダウンロード",
            "エクスポート",
            "手元",
            "パソコン",
            "機器",
            "設定",
            "鍵",
            "追加",
            "外部",
            "解約",
            "終了",
            "復元",
            "リストア",
            "依頼");

    // Copies for the provider's own use, and those that cost extra.
    private static final List<String> INNER =
            List.of("disaster", "internal", "optional", "add-on", "災害", "社内", "オプション");

    private static final List<String> ALL_THE_TIME = List.of(
            "continuous",
            "real-time",
            "real time",
            "realtime",
            "replica",
            "replicat",
            "mirror",
            "point-in-time",
            "point in time",
            "pitr",
            "wal ",
            "transaction log",
            "binlog",
            "journal",
            "stream",
            "snapshot",
            "継続的",
            "常時",
            "リアルタイム",
            "レプリ",
            "ミラー",
            "同期",
            "トランザクションログ",
            "ポイントインタイム",
            "ジャーナル",
            "スナップショット",
            "複製");

    private static final List<String> ONLY = List.of("only", "exclusively", "のみ", "だけ");

    private Copies() {}

    /** Whether somebody is to back up the data of the service, not what is his own elsewhere. */
    public static boolean ofTheService(VendorFact duty) {
        return duty.saysOneOf(BACKUPS) && duty.saysOneOf(OF_DATA) && !duty.saysOneOf(OWN);
    }

    /** Whether they are made for the provider's own use, or for extra money. */
    public static boolean inner(VendorFact fact) {
        return fact.saysOneOf(INNER);
    }

    /** Whether they are made all the time, or of any time: nothing is lost between two of them. */
    public static boolean continuous(VendorFact fact) {
        return fact.saysOneOf(ALL_THE_TIME);
    }

    /** Whether they are told to be in one place and nowhere else. */
    public static boolean nowhereElse(VendorFact fact) {
        return fact.saysOneOf(ONLY);
    }
}
