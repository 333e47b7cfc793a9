/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Power supply of a production.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.PowerPlan#getVoltageDropLimit <em>Voltage Drop Limit</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getContinuousLoadFactor <em>Continuous Load Factor</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getDiversity <em>Diversity</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getSupplies <em>Supplies</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getThirdHarmonicOfUncorrected <em>Third Harmonic Of Uncorrected</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getCableTables <em>Cable Tables</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getAmbientTemperature <em>Ambient Temperature</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getGroupedCircuits <em>Grouped Circuits</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getSequenceDelay <em>Sequence Delay</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getHoursPerDay <em>Hours Per Day</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getDays <em>Days</em>}</li>
 *   <li>{@link org.headroom.model.power.PowerPlan#getCarbonIntensity <em>Carbon Intensity</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.power.PowerPackage#getPowerPlan()
 * @model
 * @generated
 */
public interface PowerPlan extends Identified {
	/**
	 * Returns the value of the '<em><b>Voltage Drop Limit</b></em>' attribute.
	 * The default value is <code>"5.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest voltage drop from the source to any load [%].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voltage Drop Limit</em>' attribute.
	 * @see #setVoltageDropLimit(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_VoltageDropLimit()
	 * @model default="5.0"
	 *        annotation="urn:headroom:unit unit='%'"
	 * @generated
	 */
	Double getVoltageDropLimit();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getVoltageDropLimit <em>Voltage Drop Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voltage Drop Limit</em>' attribute.
	 * @see #getVoltageDropLimit()
	 * @generated
	 */
	void setVoltageDropLimit(Double value);

	/**
	 * Returns the value of the '<em><b>Duty</b></em>' attribute.
	 * The default value is <code>"eighth"</code>.
	 * The literals are from the enumeration {@link org.headroom.model.base.DutyLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard amplifiers are driven where a device does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #setDuty(DutyLevel)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_Duty()
	 * @model default="eighth"
	 * @generated
	 */
	DutyLevel getDuty();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getDuty <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #getDuty()
	 * @generated
	 */
	void setDuty(DutyLevel value);

	/**
	 * Returns the value of the '<em><b>Continuous Load Factor</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of a breaker that a continuous load may use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continuous Load Factor</em>' attribute.
	 * @see #setContinuousLoadFactor(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_ContinuousLoadFactor()
	 * @model default="1.0"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getContinuousLoadFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getContinuousLoadFactor <em>Continuous Load Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continuous Load Factor</em>' attribute.
	 * @see #getContinuousLoadFactor()
	 * @generated
	 */
	void setContinuousLoadFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Diversity</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the summed load that is taken at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diversity</em>' attribute.
	 * @see #setDiversity(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_Diversity()
	 * @model default="1.0"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getDiversity();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getDiversity <em>Diversity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diversity</em>' attribute.
	 * @see #getDiversity()
	 * @generated
	 */
	void setDiversity(Double value);

	/**
	 * Returns the value of the '<em><b>Supplies</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.power.Supply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources and distros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplies</em>' containment reference list.
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_Supplies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Supply> getSupplies();

	/**
	 * Returns the value of the '<em><b>Third Harmonic Of Uncorrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Third harmonic as a share of the current to allow for supplies that are published as not power-factor corrected; empty: none is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Third Harmonic Of Uncorrected</em>' attribute.
	 * @see #setThirdHarmonicOfUncorrected(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_ThirdHarmonicOfUncorrected()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getThirdHarmonicOfUncorrected();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getThirdHarmonicOfUncorrected <em>Third Harmonic Of Uncorrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Third Harmonic Of Uncorrected</em>' attribute.
	 * @see #getThirdHarmonicOfUncorrected()
	 * @generated
	 */
	void setThirdHarmonicOfUncorrected(Double value);

	/**
	 * Returns the value of the '<em><b>Cable Tables</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.power.CableTables}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard whose tables say what cables carry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable Tables</em>' attribute.
	 * @see org.headroom.model.power.CableTables
	 * @see #setCableTables(CableTables)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_CableTables()
	 * @model
	 * @generated
	 */
	CableTables getCableTables();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getCableTables <em>Cable Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable Tables</em>' attribute.
	 * @see org.headroom.model.power.CableTables
	 * @see #getCableTables()
	 * @generated
	 */
	void setCableTables(CableTables value);

	/**
	 * Returns the value of the '<em><b>Ambient Temperature</b></em>' attribute.
	 * The default value is <code>"30.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature of the air around the cables [°C].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ambient Temperature</em>' attribute.
	 * @see #setAmbientTemperature(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_AmbientTemperature()
	 * @model default="30.0"
	 *        annotation="urn:headroom:unit unit='\260C'"
	 * @generated
	 */
	Double getAmbientTemperature();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getAmbientTemperature <em>Ambient Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ambient Temperature</em>' attribute.
	 * @see #getAmbientTemperature()
	 * @generated
	 */
	void setAmbientTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Grouped Circuits</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loaded circuits that lie in one bunch with each feeder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grouped Circuits</em>' attribute.
	 * @see #setGroupedCircuits(Integer)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_GroupedCircuits()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getGroupedCircuits();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getGroupedCircuits <em>Grouped Circuits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grouped Circuits</em>' attribute.
	 * @see #getGroupedCircuits()
	 * @generated
	 */
	void setGroupedCircuits(Integer value);

	/**
	 * Returns the value of the '<em><b>Sequence Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between the steps of sequenced switch-on; empty: no sequence [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence Delay</em>' attribute.
	 * @see #setSequenceDelay(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_SequenceDelay()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getSequenceDelay();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getSequenceDelay <em>Sequence Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence Delay</em>' attribute.
	 * @see #getSequenceDelay()
	 * @generated
	 */
	void setSequenceDelay(Double value);

	/**
	 * Returns the value of the '<em><b>Hours Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours for which the system runs each day; empty: unknown [h].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Day</em>' attribute.
	 * @see #setHoursPerDay(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_HoursPerDay()
	 * @model annotation="urn:headroom:unit unit='h'"
	 * @generated
	 */
	Double getHoursPerDay();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getHoursPerDay <em>Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Day</em>' attribute.
	 * @see #getHoursPerDay()
	 * @generated
	 */
	void setHoursPerDay(Double value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days for which it runs; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(Integer)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_Days()
	 * @model annotation="urn:headroom:unit unit='d'"
	 * @generated
	 */
	Integer getDays();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Carbon Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carbon dioxide of the mains energy; empty: unknown [kg/kWh].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carbon Intensity</em>' attribute.
	 * @see #setCarbonIntensity(Double)
	 * @see org.headroom.model.power.PowerPackage#getPowerPlan_CarbonIntensity()
	 * @model annotation="urn:headroom:unit unit='kg/kWh'"
	 * @generated
	 */
	Double getCarbonIntensity();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.PowerPlan#getCarbonIntensity <em>Carbon Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carbon Intensity</em>' attribute.
	 * @see #getCarbonIntensity()
	 * @generated
	 */
	void setCarbonIntensity(Double value);

} // PowerPlan
