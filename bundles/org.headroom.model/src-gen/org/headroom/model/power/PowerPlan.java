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

} // PowerPlan
