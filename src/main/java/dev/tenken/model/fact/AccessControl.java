package dev.tenken.model.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How access to the service is restricted and users prove who they are.
 *
 * @param mechanism {@code mfa}, {@code sso}, {@code ip-restriction}, {@code rbac}, {@code password-policy}, or as named
 * @param available whether the service has it
 * @param certificate whether a device proves itself by a certificate
 * @param shortest the fewest characters that a password must have
 * @param longest the most characters that a password can have
 */
public record AccessControl(
        Statement statement,
        List<String> mechanism,
        Boolean available,
        @Extension Boolean certificate,
        @Extension Integer shortest,
        @Extension Integer longest)
        implements VendorFact {

    private static final List<String> SWITCHING =
            List.of("disable", "turn off", "remove", "reset", "解除", "外せ", "無効", "リセット", "必須");

    private static final Pattern CARE = Pattern.compile(
            "(?iU)自己の(?:責任|管理)|責任(?:を(?:もって|持って)|において)[^。]{0,20}管理|(?:貸与|譲渡)[^。]{0,20}(?:なら|でき|禁)"
                    + "|responsible for (?:keeping|maintaining|safeguarding|protecting) |keep [^.]{0,60}(?:confidential|secret|safe)");
    private static final Pattern SIGN_UP = Pattern.compile(
            "(?iU)(?:アカウント(?:の)?(?:作成|開設|登録)|(?:会員|新規|ユーザー?|利用者|メールアドレス(?:の)?)登録)(?:時|の際|する際|するとき)"
                    + "|(?<![a-z])(?:sign(?:ing)?[- ]?up|account creation|registration|(?:creat|regist)\\w* (?:an|your|the|a new) account)(?![a-z])");
    private static final Pattern LOGIN =
            Pattern.compile("(?iU)ログイン|サインイン|ログオン|log(?:ging)?[- ]?in|sign(?:ing)?[- ]?in|log(?:ging)? on");
    private static final Pattern USABLE = Pattern.compile(
            "(?iU)(?:利用|使用|設定|選択|有効化?に?)(?:することが)?(?:でき|可能)|ご利用いただけ|お使いいただけ|(?:can|may) (?:be )?(?:enabled?|use|turn on|activate)|available (?:to|for) (?:all |your |our )?(?:users?|customers?|accounts?|administrators?)");

    public AccessControl {
        mechanism = mechanism == null ? List.of() : List.copyOf(mechanism);
    }

    /** True when it tells what users are to keep to themselves: that is a duty of theirs, no function of the service. */
    public boolean isDutyOfCare() {
        return CARE.matcher(getEvidence().get(0).quote()).find();
    }

    /** True when an account is confirmed once, when it is made: whoever logs in later is not asked. */
    public boolean isOfSignUp() {
        String quote = getEvidence().get(0).quote();
        return SIGN_UP.matcher(quote).find() && !LOGIN.matcher(quote).find();
    }

    /** True when it says that whoever uses the service can have it. */
    public boolean isUsable() {
        return USABLE.matcher(getEvidence().get(0).quote()).find();
    }

    /** True when it answers whether customers have one way to sign in, on whatever plan; what is switched off or made a must is there. */
    public boolean isAnsweredForAll() {
        return !isVague()
                && isUnconditional()
                && mechanism.size() == 1
                && available != null
                && getConfidence() != Confidence.LOW
                && !isUnderPlan()
                && !saysOneOf(SWITCHING);
    }
}
