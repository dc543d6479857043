/** OSCAL 1.1.2: assessment results, and a plan of action and milestones of what falls short. */
package dev.tenken.report.oscal;
