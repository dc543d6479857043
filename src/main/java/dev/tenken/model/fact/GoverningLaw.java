package dev.tenken.model.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The law that governs the contract, and the court.
 *
 * @param law ISO 3166 alpha-2 code of the country, or the place's name where it is no country
 * @param court as named
 * @param ofThirdParty true when the sentence speaks of the law for someone else (the underlying cloud)
 */
public record GoverningLaw(
        Statement statement,
        String law,
        String court,
        @Extension Boolean ofThirdParty) implements VendorFact {

    private static final Pattern POLICY_READ = Pattern.compile(
            "(?i)(?:本(?:プライバシー)?(?:ポリシー|方針)|プライバシーポリシー|個人情報保護方針)[^。]{0,40}(?:解釈|準拠|従)"
                    + "|(?:this|our) (?:privacy |cookie |security )?(?:policy|notice|statement)[^.]{0,60}(?:construed|interpreted|governed)");
    private static final List<String> AGREEMENTS =
            List.of("規約", "契約", "約款", "サービス", "terms", "agreement", "contract", "service");

    /** True when it says by which law a policy or a notice is read, and nothing of the contract. */
    public boolean isOfPolicy() {
        return POLICY_READ.matcher(getEvidence().get(0).quote()).find() && !saysOneOf(AGREEMENTS);
    }

    /** True when it tells of the contract between provider and customer, and was surely read so. */
    public boolean isOfContract() {
        return !Boolean.TRUE.equals(ofThirdParty) && !isOfPolicy() && getConfidence() != Confidence.LOW;
    }
}
